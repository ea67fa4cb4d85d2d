// Folding: what one is done with takes one line. Searching in the page and printing unfold it.

function foldButton(name, folded) {
  const button = newButton("fold", "", () => fold(folded, !folded.hasAttribute("hidden")));
  button.setAttribute("aria-label", name);
  button.setAttribute("aria-expanded", "true");
  folded.foldButton = button;
  return button;
}

/** Folds an element that has a button, or unfolds it. */
function fold(folded, isFolded) {
  if (isFolded) {
    // Browsers that do not know the word hide it all the same.
    folded.setAttribute("hidden", "until-found");
  } else {
    folded.removeAttribute("hidden");
  }
  folded.foldButton.setAttribute("aria-expanded", String(!isFolded));
  folded.parentElement.classList.toggle("folded", isFolded);
}

function makeStepFoldable(step) {
  const body = step.querySelector(":scope > .do");
  if (!body || !step.matches(".step")) {
    return;
  }
  const button = foldButton("Step " + stepNumber(step), body);
  if (!step.querySelector(":scope > .first")) {
    step.insertBefore(newElement("p", "brief", firstLine(step)), body);
  }
  step.insertBefore(button, body);
}

function foldCurrent() {
  const body = focusedStep()?.querySelector(":scope > .do");
  return body?.foldButton ? fold(body, !body.hasAttribute("hidden")) : false;
}

steps.forEach(makeStepFoldable);
stepSections.forEach(({ section, heading }) => {
  const content = section.querySelector(":scope > .content");
  section.querySelector(".tools").appendChild(foldButton(wordsOf(heading), content));
});
document.addEventListener("beforematch", (event) => {
  for (let at = event.target; at; at = at.parentElement) {
    if (at.foldButton) {
      fold(at, false);
    }
  }
});
if (steps.length > 0) {
  onKey("f", "fold the step, or unfold it", foldCurrent);
}
