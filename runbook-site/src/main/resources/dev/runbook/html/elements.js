// Elements that the scripts add to a page.

/** Makes an element; an empty class is none. */
function newElement(name, className, text) {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }
  element.textContent = text;
  return element;
}

/** Makes a button that does something when it is pressed. */
function newButton(className, text, act) {
  const button = newElement("button", className, text);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}
