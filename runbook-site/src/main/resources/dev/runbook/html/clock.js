// The clock: how long until the next one is called. It counts from the first tick.

const clockTitle = document.querySelector(".clock-title");
const clockTitleBefore = clockTitle?.textContent;
const escalateLink = document.querySelector(".act .escalate");
const clockLevels = [...document.querySelectorAll(".clock [data-after]")].map((row) => ({
  row,
  due: row.querySelector(".due"),
  before: row.querySelector(".due").textContent,
  after: Number(row.dataset.after) * 1000,
  isOver: null,
}));
let clockTimer = null;

/** A time as one says it; what is begun counts as whole. */
function timeName(milliseconds) {
  const seconds = Math.ceil(milliseconds / 1000);
  const minutes = Math.ceil(seconds / 60);
  if (seconds <= 60) {
    return seconds + " s";
  } else if (minutes < 60) {
    return minutes + " min";
  }
  const rest = minutes % 60;
  return Math.floor(minutes / 60) + " h" + (rest ? " " + rest + " min" : "");
}

/** Puts text in its place only if it is another: what stays is not read out again. */
function setText(element, text) {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

function showLevel(level, passed) {
  const isOver = passed !== null && passed >= level.after;
  const left = isOver ? "now" : "in " + timeName(level.after - passed);
  setText(level.due, passed === null ? level.before : left);
  level.row.classList.toggle("over", isOver);
  if (isOver && level.isOver === false) {
    say("Escalate now: " + level.row.querySelector(".call").textContent);
  }
  level.isOver = isOver;
}

function showClock() {
  const passed = progress.start === null ? null : Math.max(0, Date.now() - progress.start);
  clockLevels.forEach((level) => showLevel(level, passed));
  const isOver = clockLevels.some((level) => level.isOver);
  const next = clockLevels.find((level) => !level.isOver);
  const when = isOver ? " now" : passed !== null && next ? " " + next.due.textContent : "";
  setText(escalateLink?.querySelector(".due"), "Escalate" + when);
  escalateLink?.classList.toggle("over", isOver);
  const from = passed === null ? "" : "Escalation, from " + momentName(progress.start);
  setText(clockTitle, from || clockTitleBefore);
  if (passed === null) {
    clearInterval(clockTimer);
    clockTimer = null;
  } else if (clockTimer === null) {
    clockTimer = setInterval(showClock, 1000);
  }
}

if (clockLevels.length > 0) {
  onProgress(showClock);
}
