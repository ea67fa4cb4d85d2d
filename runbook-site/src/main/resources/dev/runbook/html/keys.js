// Keys. One table for all scripts, so that no two of them want the same key and the list is whole.

/** What each key does, by the name that the browser gives the key. */
const keyActions = new Map();

/**
 * Gives a key something to do. It does it wherever nobody types, and never with Ctrl, Alt or Meta.
 *
 * @param {string} key the key as `KeyboardEvent.key` names it, such as `j` or `Escape`
 * @param {string} label what it does, for the list of keys; empty if the list should not show it
 * @param {function(KeyboardEvent): (boolean|void)} act does it; answers `false` if there was nothing
 *     to do, so that the browser may do what it does with the key
 */
function onKey(key, label, act) {
  keyActions.set(key, { label, act });
}

/** Whether keys mean text at this place. */
function takesText(element) {
  const buttons = ["button", "checkbox", "color", "image", "radio", "range", "reset", "submit"];
  return (
    element.isContentEditable ||
    element.matches("textarea, select") ||
    (element.matches("input") && !buttons.includes(element.type))
  );
}

/** Whether the browser itself does something with this key at this place. */
function isPressed(element, key) {
  const buttons = "a[href], button, input, summary";
  return (key === " " || key === "Enter") && element.closest(buttons) !== null;
}

function pressKey(event) {
  const action = keyActions.get(event.key);
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
  if (!action || modified || event.defaultPrevented || document.querySelector("dialog[open]")) {
    return;
  }
  const at = event.target;
  if (at instanceof Element && (takesText(at) || isPressed(at, event.key))) {
    return;
  }
  if (action.act(event) !== false) {
    event.preventDefault();
  }
}

/** How a key is written in the list. */
function keyName(key) {
  return key === " " ? "Space" : key;
}

function keyList() {
  const list = newElement("dl", "", "");
  keyActions.forEach(({ label }, key) => {
    if (label) {
      const row = list.appendChild(newElement("div", "", ""));
      const name = row.appendChild(newElement("dt", "", ""));
      name.appendChild(newElement("kbd", "", keyName(key)));
      row.appendChild(newElement("dd", "", label));
    }
  });
  return list;
}

/** Shows the list of keys. It is made when somebody asks for it. */
function showKeys() {
  const dialog = newElement("dialog", "keys", "");
  dialog.setAttribute("aria-labelledby", "_keys");
  const title = dialog.appendChild(newElement("h2", "", "Keys"));
  title.id = "_keys";
  dialog.appendChild(keyList());
  dialog.appendChild(newButton("", "Close", () => dialog.close()));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.appendChild(dialog).showModal();
}

/** Keys are found by chance only, where nothing speaks of them. */
function offerKeys() {
  document.querySelector(".edition")?.append(newButton("offer-keys", "Keys: press ?", showKeys));
}

onKey("?", "show this list", showKeys);
offerKeys();
document.addEventListener("keydown", pressKey);
