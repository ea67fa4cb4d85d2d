// Placeholders of commands, and the values of fields in their places.

/** Commands with placeholders: for each its placeholders, each with the field of its value. */
const openCommands = new Map();

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
  takeBackTap();
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

/** The first placeholder of a command that has no value which can stand there. */
function missingPlace(code) {
  return (openCommands.get(code) || []).find((place) => place.why);
}
