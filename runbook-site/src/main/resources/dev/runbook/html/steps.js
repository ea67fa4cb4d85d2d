// Steps: ticked off, counted, and gone through with keys.

/** The page that holds everything is read, not worked through, and has too many of them. */
const steps = document.querySelector(".whole")
  ? []
  : [...document.querySelectorAll(".step, .item")];

const stepSections = [...document.querySelectorAll(".section")]
  .map((section) => ({
    section,
    heading: section.querySelector("h2"),
    steps: [...section.querySelectorAll(":scope > .content > :is(.steps, .checklist) > li")],
  }))
  .filter((one) => steps.length > 0 && one.steps.length > 0);

const boxOf = new Map(
  steps.map((step) => [step, step.querySelector(":scope > :is(.mark, .tick) > input")]),
);

/** Each step by what stays the same when others come or go: its id, or its number and its words. */
const keyOf = new Map(steps.map((step) => [step, stepKey(step)]));

function stepNumber(step) {
  const number = step.querySelector(":scope > .mark > .number");
  return number ? number.textContent : "";
}

/** The first line of a step, or of its first command. */
function firstLine(step) {
  const line =
    step.querySelector(":scope > :is(.first, .tick)") ??
    step.querySelector("pre") ??
    step.querySelector(".do");
  return line ? wordsOf(line).split("\n")[0] : "";
}

/** What an element says, without the sign of the link to it. */
function wordsOf(element) {
  return element.textContent.replace(/#$/, "").trim();
}

function stepKey(step) {
  const section = step.closest(".section")?.querySelector("h2").id ?? "";
  const number = stepNumber(step);
  const named = step.id && step.id !== section + "-" + number;
  return named ? step.id : [section, number, hashOf(firstLine(step))].join(" ");
}

/** A short name for a text, which another text hardly has. */
function hashOf(text) {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  }
  return (hash >>> 0).toString(36);
}

function isTicked(step) {
  return progress.ticks[keyOf.get(step)] === true;
}

function tick(step, isDone) {
  const ticks = { ...progress.ticks };
  if (isDone) {
    ticks[keyOf.get(step)] = true;
  } else {
    delete ticks[keyOf.get(step)];
  }
  const isEmpty = Object.keys(ticks).length === 0;
  const start = isEmpty ? null : (progress.start ?? Date.now());
  setProgress({ ...progress, start, ticks });
}

/** Whether one sees an element, wherever the page is scrolled to. */
function isShown(element) {
  return !element.closest("[hidden]") && element.getClientRects().length > 0;
}

/** The steps that are still in question: those of other answers are not. */
function openSteps() {
  return steps.filter((step) => !step.closest(".passed-over") && isShown(step));
}

/** The step that had the focus last: what one presses at the foot of a phone takes it away. */
let latestStep = null;

function focusedStep() {
  return document.activeElement?.closest(".step, .item") ?? null;
}

/** The step that has the focus, or else the first one that begins or goes on in the window. */
function currentStep() {
  return (
    focusedStep() ?? openSteps().find((step) => step.getBoundingClientRect().bottom > 0) ?? null
  );
}

function goTo(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
}

/** Goes to the step after or before the current one; answers false if there is none. */
function move(by) {
  const open = openSteps();
  const from = focusedStep();
  const to = from ? open[open.indexOf(from) + by] : currentStep();
  return to ? goTo(to) : false;
}

/** Goes to the next step that is not ticked, as one sees the page. */
function goToNext() {
  const waiting = openSteps().filter((step) => !isTicked(step));
  const from = latestStep;
  const at = from?.getBoundingClientRect();
  const isInView = at && at.bottom > 0 && at.top < innerHeight;
  const isAfter = isInView
    ? (step) => from.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING
    : (step) => step.getBoundingClientRect().top > 0;
  const next = waiting.find(isAfter) ?? waiting[0];
  if (next) {
    goTo(next);
  } else {
    say("Every step is ticked");
  }
}

function toggleCurrent() {
  const step = focusedStep();
  return step ? tick(step, !isTicked(step)) : move(1);
}

function showTicks() {
  boxOf.forEach((box, step) => {
    box.checked = isTicked(step);
  });
}

if (steps.length > 0) {
  onProgress(showTicks);
  document.addEventListener("change", (event) => {
    const step = event.target.closest(".step, .item");
    if (step && boxOf.get(step) === event.target) {
      tick(step, event.target.checked);
    }
  });
  document.addEventListener("focusin", () => {
    latestStep = focusedStep() ?? latestStep;
  });
  document.querySelector(".act .next")?.addEventListener("click", (event) => {
    event.preventDefault();
    goToNext();
  });
  onKey("j", "next step", () => move(1));
  onKey("k", "previous step", () => move(-1));
  onKey("n", "next step that is not ticked", goToNext);
  onKey("x", "tick the step, or untick it (Space too)", toggleCurrent);
  onKey(" ", "", () => (document.activeElement === focusedStep() ? toggleCurrent() : false));
}
