// While somebody writes: an edit shows by itself, and what is wrong stands at the foot of the page.

/** The edition that this page is of. */
const edition = new URL(document.currentScript.src).searchParams.get("edition");

let news = null;
let panel = null;

function part(parent, name, className, text) {
  const element = parent.appendChild(document.createElement(name));
  element.className = className;
  element.textContent = text;
  return element;
}

/** Says why these pages are not the newest ones. */
function banner(state) {
  const lead = state.edition ? "These are the last good pages. " : "There are no pages yet. ";
  part(panel, "p", "live-kept", lead + state.reason);
}

function finding(list, { severity, place, message, hint, rule, here }) {
  const item = part(list, "li", "live-" + severity + (here ? " live-here" : ""), "");
  part(item, "code", "live-place", place);
  part(item, "strong", "", severity);
  part(item, "span", "", message);
  part(item, "span", "live-rule", rule);
  if (hint) {
    part(item, "pre", "live-hint", hint);
  }
}

function showFindings(state) {
  part(panel, "p", "live-summary", state.summary);
  const list = part(panel, "ul", "", "");
  state.findings.forEach((each) => finding(list, each));
  if (state.more > 0) {
    part(panel, "p", "", `and ${state.more} more on the terminal`);
  }
}

/** Shows what is wrong; the panel is there only while something is. */
function show(state) {
  const height = panel ? panel.scrollTop : 0;
  clear();
  const findings = state.findings || [];
  if (!state.reason && findings.length === 0) {
    return;
  }
  panel = part(document.body, "section", "live", "");
  panel.setAttribute("aria-label", "What is wrong");
  panel.tabIndex = 0;
  if (state.reason) {
    banner(state);
  }
  if (findings.length > 0) {
    showFindings(state);
  }
  panel.scrollTop = height;
}

function clear() {
  if (panel) {
    panel.remove();
    panel = null;
  }
}

function hear(event) {
  const state = JSON.parse(event.data);
  if (state.edition === edition) {
    show(state);
  } else {
    leave();
    location.reload();
  }
}

/** The server has gone, or does not answer; the browser asks again by itself. */
function miss() {
  clear();
  panel = part(document.body, "section", "live", "");
  part(panel, "p", "live-kept", "Nobody serves these pages any more: edits do not show.");
}

function join() {
  news = new EventSource("/.events" + location.pathname);
  news.addEventListener("message", hear);
  news.addEventListener("error", miss);
}

function leave() {
  if (news) {
    news.close();
    news = null;
  }
}

/** Browsers hold few connections to one server: pages that nobody sees leave theirs to others. */
function follow() {
  if (document.hidden) {
    leave();
  } else if (!news) {
    join();
  }
}

document.addEventListener("visibilitychange", follow);
window.addEventListener("pagehide", leave);
window.addEventListener("pageshow", follow);
follow();
