// The second tap, which a command wants that destroys something.

/** How long the button waits for it, in milliseconds. */
const armedMillis = 8000;

/** A second tap that comes sooner than this was no second thought. */
const soonestMillis = 400;

/** The button that waits for its second tap. */
let armedCopy = null;

/** The reason of a command and the way back, as its facts say them. */
function consequences(command) {
  const facts = [...command.querySelectorAll(":scope > .facts > div")];
  const told = ["Because", "Undo"].map((name) => {
    const fact = facts.find((div) => div.querySelector("dt").textContent === name);
    const value = fact ? [...fact.querySelector("dd").cloneNode(true).childNodes] : [];
    return value.length > 0 ? [name + ": ", ...value] : null;
  });
  return ["Something is lost.", told[0], told[1] || "No undo is known."].filter(Boolean);
}

/** Takes a tap on the button of such a command; tells whether it is the second one, and meant so. */
function takeTap(button, command) {
  if (!isArmed(button)) {
    takeBackTap();
    armedCopy = { button, command, since: performance.now() };
    armedCopy.timer = setTimeout(takeBackTap, armedMillis);
    button.classList.add("armed");
    nameButton(button, "Copy all the same?");
    sayBelow(command, consequences(command));
    return false;
  }
  const isMeant = performance.now() - armedCopy.since >= soonestMillis;
  if (isMeant) {
    takeBackTap();
  }
  return isMeant;
}

/** Waits for a second tap no longer. */
function takeBackTap() {
  if (armedCopy) {
    clearTimeout(armedCopy.timer);
    armedCopy.button.classList.remove("armed");
    nameButton(armedCopy.button, "Copy");
    hushCommand(armedCopy.command);
    armedCopy = null;
  }
}

function isArmed(button) {
  return armedCopy !== null && armedCopy.button === button;
}
