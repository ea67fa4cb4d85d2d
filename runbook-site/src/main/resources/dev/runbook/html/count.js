// Counters, and the way back to no ticks at all.

/** In milliseconds: how long one can take back that all ticks were cleared. */
const UNDO_LASTS = 10000;

const total = document.querySelector(".progress .total");
const clearButton = document.querySelector(".progress .clear");
const totalBefore = total?.textContent;
let cleared = null;

function counterOf({ heading }) {
  const tools = newElement("div", "tools", "");
  heading.after(tools);
  const counter = tools.appendChild(newElement("span", "count", ""));
  const beside = document.querySelector(`.outline a[href="#${CSS.escape(heading.id)}"] + .count`);
  return beside ? [counter, beside] : [counter];
}

const counters = stepSections.map((one) => ({ steps: one.steps, places: counterOf(one) }));

/** A moment as one says it within a day: 03:12; with its day if that is another one. */
function momentName(time) {
  const moment = new Date(time);
  const two = (number) => String(number).padStart(2, "0");
  const clock = two(moment.getHours()) + ":" + two(moment.getMinutes());
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return moment.toDateString() === new Date().toDateString() ? clock : day + " " + clock;
}

function showCounts() {
  let ticked = 0;
  let all = 0;
  counters.forEach((counter) => {
    const count = counter.steps.filter(isTicked).length;
    counter.places.forEach((place) => {
      place.textContent = count + "/" + counter.steps.length;
      place.classList.toggle("all", count === counter.steps.length);
    });
    ticked += count;
    all += counter.steps.length;
  });
  if (total) {
    const since = progress.start ? " since " + momentName(progress.start) : "";
    total.textContent = hasProgress() ? ticked + " of " + all + " ticked" + since : totalBefore;
    clearButton.disabled = !hasProgress() && !cleared;
  }
}

function showClearButton() {
  clearButton.textContent = cleared ? "Undo" : "Clear all";
  showCounts();
}

function clearAll() {
  if (cleared) {
    setProgress(cleared);
    say("Ticks are back");
    cleared = null;
  } else {
    const mine = progress;
    cleared = mine;
    setProgress(noProgress());
    say("Ticks cleared");
    setTimeout(() => {
      if (cleared === mine) {
        cleared = null;
        showClearButton();
      }
    }, UNDO_LASTS);
  }
  showClearButton();
}

onProgress(showCounts);
clearButton?.addEventListener("click", clearAll);
