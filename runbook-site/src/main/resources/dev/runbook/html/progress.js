// How far the reader has come on this page. It is kept in this browser, if that keeps anything.

/** In milliseconds. What nobody touched for so long belongs to another incident. */
const PROGRESS_LASTS = 7 * 24 * 60 * 60 * 1000;

const progressKey = "runbook:page:" + location.pathname.replace(/index\.html$/, "");
const progressWatchers = [];

/** When the first step was ticked, which steps are, and which answers were chosen. */
let progress = readProgress();

function noProgress() {
  return { start: null, ticks: {}, choices: {} };
}

function readProgress() {
  const kept = recall(forLonger, progressKey);
  if (!kept || !(Date.now() - kept.touched < PROGRESS_LASTS)) {
    return noProgress();
  }
  const start = Number.isFinite(kept.start) ? kept.start : null;
  return { start, ticks: { ...kept.ticks }, choices: { ...kept.choices } };
}

/** Where the browser keeps nothing, it holds as long as the page is open. */
function writeProgress() {
  remember(forLonger, progressKey, hasProgress() ? { ...progress, touched: Date.now() } : null);
}

function hasProgress() {
  return Object.keys(progress.ticks).length + Object.keys(progress.choices).length > 0;
}

/**
 * Shows something whenever the progress has changed, and once at the start.
 *
 * @param {function(): void} show shows `progress` as it is
 */
function onProgress(show) {
  progressWatchers.push(show);
  show();
}

function showProgress() {
  progressWatchers.forEach((show) => show());
}

/**
 * Puts other progress in the place of the present one, keeps and shows it.
 *
 * @param {{start: ?number, ticks: Object, choices: Object}} changed the whole of it
 */
function setProgress(changed) {
  progress = changed;
  writeProgress();
  showProgress();
}

// The same page in another tab.
addEventListener("storage", (event) => {
  if (event.key === progressKey || event.key === null) {
    progress = readProgress();
    showProgress();
  }
});
