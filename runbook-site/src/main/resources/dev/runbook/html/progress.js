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
  try {
    const kept = JSON.parse(localStorage.getItem(progressKey));
    if (Date.now() - kept.touched < PROGRESS_LASTS) {
      const start = Number.isFinite(kept.start) ? kept.start : null;
      return { start, ticks: { ...kept.ticks }, choices: { ...kept.choices } };
    }
  } catch {
    // Nothing is kept, or nothing of ours, or the browser keeps nothing at all.
  }
  return noProgress();
}

function writeProgress() {
  try {
    if (hasProgress()) {
      localStorage.setItem(progressKey, JSON.stringify({ ...progress, touched: Date.now() }));
    } else {
      localStorage.removeItem(progressKey);
    }
  } catch {
    // It holds as long as the page is open.
  }
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
