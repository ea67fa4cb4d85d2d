// The index of the page that holds everything: a list of what is on it, and a field that shortens it.

const wholeIndex = document.querySelector(".index");

/** Shows the entries in which every word of the text stands. */
function filterIndex(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  for (const entry of wholeIndex.querySelectorAll("li")) {
    const said = entry.textContent.toLowerCase();
    entry.hidden = !words.every((word) => said.includes(word));
  }
  wholeIndex.open = wholeIndex.open || words.length > 0;
}

if (wholeIndex) {
  const filter = document.querySelector(".filter input");
  filter.addEventListener("input", () => filterIndex(filter.value));
}
