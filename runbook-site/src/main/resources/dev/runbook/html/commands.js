// Commands: what is tapped and pressed at them.

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
