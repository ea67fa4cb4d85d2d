// Commands: values in their places, and a button that copies exactly what is to be typed.

const copiedMillis = 2000;
const armedMillis = 8000;

/** A second tap that comes sooner than this was no second thought. */
const soonestMillis = 400;

/** Commands with placeholders: for each its placeholders, each with the field of its value. */
const openCommands = new Map();

/** The button that waits for its second tap. */
let armedCopy = null;

/** The command to go back to, once the field that it wanted is filled in. */
let wantingCommand = null;

/** Gives each placeholder the nearest field of its name that stands before it. */
function findPlaceholders() {
  const fields = new Map();
  document.querySelectorAll(".field, .command var").forEach((element) => {
    const name = element.dataset.name;
    if (element.matches(".field")) {
      fields.set(name, element);
      return;
    }
    const code = element.parentElement;
    const places = openCommands.get(code) || [];
    places.push({ element, name, written: element.textContent, field: fields.get(name) });
    openCommands.set(code, places);
  });
}

/** Writes the values of all placeholders of a command; for each place, why a value is not taken. */
function writeCommand(code, places) {
  let next = 0;
  const parts = [...code.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data;
    }
    const { name, field } = places[next++];
    return { name, ...(field ? valueOf(field) : { value: "", listed: false, verbatim: false }) };
  });
  const language = code.closest(".command").dataset.language || "";
  return writeValues(parts, language).filter((_, index) => typeof parts[index] !== "string");
}

/** Shows what is known in all commands, or in those that have a placeholder of this name. */
function showValues(name) {
  disarmCopy();
  openCommands.forEach((places, code) => {
    if (name === undefined || places.some((place) => place.name === name)) {
      showCommand(code, places);
    }
  });
}

function showCommand(code, places) {
  writeCommand(code, places).forEach(({ text, why }, index) => {
    const place = places[index];
    const isEmpty = why === quoteReasons.empty;
    place.why = why;
    place.element.textContent = why ? place.written : text;
    place.element.classList.toggle("filled", !why);
    place.element.classList.toggle("wrong", why !== "" && !isEmpty);
  });
  hushCommand(code.closest(".command"));
}

/** A place for what is said to those who do not see it. */
function sayAloud(text) {
  let place = document.querySelector("#_said");
  if (!place) {
    place = document.body.appendChild(document.createElement("p"));
    place.id = "_said";
    place.className = "unseen";
    place.setAttribute("role", "status");
  }
  place.textContent = text;
}

/** Says something below a command, a paragraph for each text or list of nodes. */
function sayBelow(command, paragraphs) {
  hushCommand(command);
  const said = document.createElement("div");
  said.className = "said";
  paragraphs.forEach((content) => {
    said.appendChild(document.createElement("p")).append(...[].concat(content));
  });
  (command.querySelector(".last") || command.querySelector("pre")).after(said);
  sayAloud(said.innerText);
}

function hushCommand(command) {
  command.querySelectorAll(":scope > .said").forEach((said) => said.remove());
}

function nameButton(button, text) {
  button.querySelector("span").textContent = text;
}

/** What is to be typed: no blank and no line end behind it. */
function commandText(code) {
  return code.textContent.replace(/[ \t\r\n]+$/, "");
}

/** Refuses to copy while a value is missing, and goes where it is typed. */
function refuseCopy(command, place) {
  const control = controlFor(place.field);
  const isSet = control !== null && control.closest(".environment") !== null;
  const text = "`" + place.name + "` " + place.why + (isSet ? ": choose an environment" : "");
  sayBelow(command, ["Not copied: " + text]);
  if (control) {
    wantingCommand = command;
    sayAtField(control.closest(".field"), text);
    control.focus();
  }
}

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

function armCopy(button, command) {
  disarmCopy();
  armedCopy = { button, command, since: performance.now() };
  armedCopy.timer = setTimeout(disarmCopy, armedMillis);
  button.classList.add("armed");
  nameButton(button, "Copy all the same?");
  sayBelow(command, consequences(command));
}

function disarmCopy() {
  if (armedCopy) {
    clearTimeout(armedCopy.timer);
    armedCopy.button.classList.remove("armed");
    nameButton(armedCopy.button, "Copy");
    hushCommand(armedCopy.command);
    armedCopy = null;
  }
}

/** Whether a tap on the button of a destructive command is the second one, and meant as such. */
function isSecondTap(button) {
  return armedCopy !== null && armedCopy.button === button;
}

function pressCopy(button) {
  const command = button.closest(".command");
  const code = command.querySelector("code");
  const missing = (openCommands.get(code) || []).find((place) => place.why);
  if (missing) {
    disarmCopy();
    refuseCopy(command, missing);
  } else if (!command.matches(".destructive")) {
    copyCommand(button, command, code);
  } else if (!isSecondTap(button)) {
    armCopy(button, command);
  } else if (performance.now() - armedCopy.since >= soonestMillis) {
    disarmCopy();
    copyCommand(button, command, code);
  }
}

async function copyCommand(button, command, code) {
  hushCommand(command);
  if (await putOnClipboard(commandText(code))) {
    button.classList.add("done");
    nameButton(button, "Copied");
    sayAloud("Copied");
    setTimeout(() => {
      button.classList.remove("done");
      nameButton(button, isSecondTap(button) ? "Copy all the same?" : "Copy");
      sayAloud("");
    }, copiedMillis);
  } else {
    selectText(code);
    const keys = /Mac|iP/.test(navigator.platform) ? "⌘C" : "Ctrl+C";
    sayBelow(command, ["This browser does not let the page copy: press " + keys + " to copy what is selected."]);
  }
}

/** The command that one looks at: the one with the focus, else the first that is seen whole. */
function commandInView() {
  const focused = document.activeElement && document.activeElement.closest(".command");
  if (focused) {
    return focused;
  }
  const seen = [...document.querySelectorAll(".command")].filter((command) => {
    const { top, bottom, height } = command.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });
  return seen.find((command) => command.getBoundingClientRect().top >= 0) || seen[0];
}

function copyInView(event) {
  const command = commandInView();
  if (!command || event.repeat) {
    return command !== undefined;
  }
  const button = command.querySelector(".copy");
  button.focus({ preventScroll: true });
  pressCopy(button);
  return true;
}

/** Back from the field to the command that wanted it. */
function goBack(event) {
  if (event.key === "Enter" && wantingCommand && event.target.matches(".field input, .field select")) {
    event.preventDefault();
    wantingCommand.querySelector(".copy").focus();
    wantingCommand = null;
  }
}

function startCommands() {
  findPlaceholders();
  showValues();
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".copy");
    const place = event.target.closest(".command var:not(.filled)");
    if (button) {
      pressCopy(button);
    } else if (place) {
      const { field } = openCommands.get(place.parentElement).find((p) => p.element === place);
      const control = controlFor(field);
      if (control) {
        control.focus();
      }
    }
  });
  document.addEventListener("keydown", (event) => {
    // A key that is held down is no second tap.
    if (event.repeat && event.key === "Enter" && event.target.closest(".copy")) {
      event.preventDefault();
    }
    goBack(event);
  });
  onKey("c", "copy the command in view", copyInView);
}

startCommands();
