// The search: the field, and what is found under it. Everything is found in this browser.

const searchBox = document.querySelector(".search");

/** The state of the search: what finds, which hit is chosen, and for what text Enter was pressed. */
const searchState = { finder: null, run: 0, chosen: -1, awaited: null };

/** Loads what finds when the search is touched for the first time; not before. */
function loadFinder() {
  searchState.finder ??= Promise.all([
    searchFile("finder", new URL(searchBox.dataset.finder, document.baseURI)),
    loadSearchCore(),
  ]).then(([finder, lists]) => {
    const core = finder.read(lists, searchFile);
    return {
      find: (text, early) => finder.find(core, text, early),
      nearest: (text) => finder.nearest(core, text),
    };
  });
  searchState.finder.catch(() => (searchState.finder = null));
  return searchState.finder;
}

/** The address of a page of the site; a page on a disk needs its file's name. */
function addressOf(path, anchor) {
  const folder = path ? `${encodeURI(path)}/` : "";
  const file = location.protocol === "file:" ? "index.html" : "";
  const address = new URL(`../../${folder}${file}`, searchFolder);
  address.hash = anchor;
  return address.href;
}

function addPieces(parent, pieces) {
  for (const { text, hit } of pieces) {
    parent.append(hit ? newElement("mark", "", text) : text);
  }
  return parent;
}

/** The line of a hit. It is a link, so that it can be opened beside this page too. */
function hitOption(hit, number) {
  const option = newElement("a", "hit", "");
  option.id = `_hit-${number}`;
  option.href = addressOf(hit.path, hit.anchor);
  option.tabIndex = -1;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const title = option.appendChild(newElement("span", "title", ""));
  addPieces(title, hit.title);
  for (const [label, rank] of hit.badges) {
    const kind = rank > 0 ? ` rank-${Math.min(rank, 5)}` : "";
    title.append(" ", newElement("span", `badge${kind}`, label));
  }
  if (hit.note.length > 0) {
    addPieces(option.appendChild(newElement("span", "note", "")), hit.note);
  }
  if (hit.where) {
    option.appendChild(newElement("span", "where", hit.where));
  }
  return option;
}

/** Shows groups of hits in place of those before, with a line above them if there is one to say. */
function showGroups(list, groups, line) {
  const chosen = searchState.chosen < 0 ? "" : list.querySelectorAll(".hit")[searchState.chosen]?.href;
  list.replaceChildren();
  if (line) {
    const said = list.appendChild(newElement("div", "said", line));
    said.setAttribute("role", "presentation");
  }
  let number = 0;
  groups.forEach((group, i) => {
    const box = list.appendChild(newElement("div", "group", ""));
    const title = box.appendChild(newElement("div", "kind", group.title));
    title.id = `_kind-${i}`;
    title.setAttribute("role", "presentation");
    box.setAttribute("role", "group");
    box.setAttribute("aria-labelledby", title.id);
    group.hits.forEach((hit) => box.appendChild(hitOption(hit, number++)));
  });
  list.hidden = false;
  list.scrollTop = 0;
  const input = searchBox.querySelector("input");
  input.setAttribute("aria-expanded", "true");
  const again = [...list.querySelectorAll(".hit")].findIndex((hit) => hit.href === chosen);
  chooseHit(again);
}

function hideHits() {
  const input = searchBox.querySelector("input");
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
  const list = searchBox.querySelector(".hits");
  list.hidden = true;
  list.replaceChildren();
  searchState.chosen = -1;
  searchState.awaited = null;
}

/** Chooses a hit by its number; -1 chooses none. */
function chooseHit(number) {
  const input = searchBox.querySelector("input");
  const hits = searchBox.querySelectorAll(".hit");
  hits.forEach((hit, i) => hit.setAttribute("aria-selected", String(i === number)));
  searchState.chosen = number;
  if (number < 0) {
    input.removeAttribute("aria-activedescendant");
  } else {
    input.setAttribute("aria-activedescendant", hits[number].id);
    hits[number].scrollIntoView({ block: "nearest" });
  }
}

function moveChoice(step) {
  const count = searchBox.querySelectorAll(".hit").length;
  if (count > 0) {
    const from = searchState.chosen < 0 && step < 0 ? count : searchState.chosen;
    chooseHit((from + step + count) % count);
  }
}

function countWords(groups) {
  const count = groups.reduce((sum, group) => sum + group.hits.length, 0);
  return count === 1 ? "1 result" : `${count} results`;
}

/** Finds what stands in the field, and shows it unless something else has been typed since. */
async function runSearch() {
  const run = ++searchState.run;
  const input = searchBox.querySelector("input");
  const list = searchBox.querySelector(".hits");
  const text = input.value;
  rememberQuery(text);
  if (!text.trim()) {
    hideHits();
    return;
  }
  const isLast = () => run === searchState.run;
  const early = (groups) => {
    if (isLast() && groups.length > 0) {
      showGroups(list, groups, "");
    }
  };
  let line = "";
  try {
    const { groups, nothing } = await (await loadFinder()).find(text, early);
    if (!isLast()) {
      return;
    }
    line = nothing ? `Nothing found for “${text.trim()}”` : "";
    showGroups(list, groups, line);
    say(line || countWords(groups));
  } catch (failure) {
    if (isLast()) {
      showGroups(list, [], "The search cannot be loaded. The home page lists all alerts");
    }
    return;
  }
  if (searchState.awaited === text && !line) {
    openHit(0);
  }
}

function openHit(number) {
  const hit = searchBox.querySelectorAll(".hit")[number];
  if (hit) {
    searchState.awaited = null;
    location.assign(hit.href);
  }
}

/** The query stands in the address of the home page, so that a search can be linked to. */
function rememberQuery(text) {
  if (searchBox.classList.contains("large")) {
    const address = new URL(location.href);
    text ? address.searchParams.set("q", text) : address.searchParams.delete("q");
    replaceAddress(address);
  }
}

function pressInField(event) {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const shown = !searchBox.querySelector(".hits").hidden;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    shown ? moveChoice(event.key === "ArrowDown" ? 1 : -1) : runSearch();
  } else if (event.key === "Enter") {
    // What is found for the text as it stands now may still be on its way.
    const input = event.currentTarget;
    if (searchState.chosen >= 0) {
      openHit(searchState.chosen);
    } else if (input.value.trim()) {
      searchState.awaited = input.value;
      runSearch();
    }
  } else if (event.key === "Escape") {
    if (shown) {
      hideHits();
    } else {
      event.currentTarget.value = "";
      event.currentTarget.blur();
    }
  } else {
    return;
  }
  event.preventDefault();
}

function startSearch() {
  const input = searchBox.querySelector("input");
  input.addEventListener("focus", () => loadFinder().catch(() => {}));
  input.addEventListener("input", runSearch);
  input.addEventListener("keydown", pressInField);
  searchBox.addEventListener("focusout", (event) => {
    if (!searchBox.contains(event.relatedTarget)) {
      hideHits();
    }
  });
  // A hit must not take the focus from the field before it is clicked.
  searchBox.querySelector(".hits").addEventListener("mousedown", (event) => event.preventDefault());
  onKey("/", "search", () => {
    input.focus();
    input.select();
  });
  const query = new URL(location.href).searchParams.get("q");
  if (query && searchBox.classList.contains("large")) {
    input.value = query;
    input.focus();
    runSearch();
  }
}

if (searchBox) {
  startSearch();
}
