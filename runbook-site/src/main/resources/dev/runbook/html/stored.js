// What the browser keeps for a page. It may keep nothing: on a disk, in a private window, when full.

/** What lasts until the window is closed, and what lasts longer, as the browser names them. */
const forVisit = "sessionStorage";
const forLonger = "localStorage";

/** What was kept under a key; null if nothing was that can be read. */
function recall(area, key) {
  try {
    return JSON.parse(window[area].getItem(key));
  } catch {
    return null;
  }
}

/** Keeps something under a key, or nothing any more if it is null; tells whether the browser does. */
function remember(area, key, value) {
  try {
    if (value === null) {
      window[area].removeItem(key);
    } else {
      window[area].setItem(key, JSON.stringify(value));
    }
    return true;
  } catch {
    return false;
  }
}

/** Puts another address in the place of the page's own. A page on a disk keeps the one it has. */
function replaceAddress(address) {
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // It is the same page under either.
  }
}
