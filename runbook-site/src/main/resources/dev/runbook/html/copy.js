// The button of a command: it copies exactly what is to be typed, or says why it does not.

const copiedMillis = 2000;

/** The command to go back to, once the field that it wanted is filled in. */
let wantingCommand = null;

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

/** Back from the field to the command that wanted it. */
function goBack(event) {
  if (event.key === "Enter" && wantingCommand && event.target.matches(".field input, .field select")) {
    event.preventDefault();
    wantingCommand.querySelector(".copy").focus();
    wantingCommand = null;
  }
}

function pressCopy(button) {
  const command = button.closest(".command");
  const code = command.querySelector("code");
  const missing = missingPlace(code);
  if (missing) {
    takeBackTap();
    refuseCopy(command, missing);
  } else if (!command.matches(".destructive") || takeTap(button, command)) {
    copyCommand(button, command, code);
  }
}

async function copyCommand(button, command, code) {
  hushCommand(command);
  if (await putOnClipboard(commandText(code))) {
    button.classList.add("done");
    nameButton(button, "Copied");
    say("Copied");
    setTimeout(() => {
      button.classList.remove("done");
      nameButton(button, isArmed(button) ? "Copy all the same?" : "Copy");
    }, copiedMillis);
  } else {
    selectText(code);
    const keys = /Mac|iP/.test(navigator.platform) ? "⌘C" : "Ctrl+C";
    sayBelow(command, ["This browser does not let the page copy: press " + keys + " to copy what is selected."]);
  }
}
