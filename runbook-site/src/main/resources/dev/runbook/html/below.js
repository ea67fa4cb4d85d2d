// What is said below a command: why it was not copied, what a second tap would do.

/** Says something below a command, a paragraph for each text or list of nodes. */
function sayBelow(command, paragraphs) {
  hushCommand(command);
  const said = newElement("div", "said", "");
  paragraphs.forEach((content) => {
    said.appendChild(newElement("p", "", "")).append(...[].concat(content));
  });
  (command.querySelector(".last") || command.querySelector("pre")).after(said);
  say(said.innerText);
}

function hushCommand(command) {
  command.querySelectorAll(":scope > .said").forEach((said) => said.remove());
}
