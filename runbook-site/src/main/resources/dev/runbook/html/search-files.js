// The files of the search index. They are scripts that call `runbookIndex`, for a page on a disk may
// load nothing else, and they are loaded when a search needs them.

const searchFolder = new URL("search/", document.currentScript.src);

/** What has been asked for, by name: what to do when it comes, and the promise of it. */
const searchFiles = new Map();

/** The one name that other scripts see: the files of the index call it with what they hold. */
window.runbookIndex = (name, value) => searchFiles.get(name)?.come(value);

/** Loads a file of the index, once. */
function searchFile(name, file) {
  if (!searchFiles.has(name)) {
    const wanted = {};
    searchFiles.set(name, wanted);
    wanted.promise = new Promise((resolve, reject) => {
      wanted.come = resolve;
      const script = document.createElement("script");
      script.src = new URL(file, searchFolder);
      script.addEventListener("load", () => script.remove());
      script.addEventListener("error", () => {
        script.remove();
        searchFiles.delete(name);
        reject(new Error(`${file} cannot be loaded`));
      });
      document.head.appendChild(script);
    });
  }
  return searchFiles.get(name).promise;
}

/**
 * Loads the core. The only file whose name is fixed may come from a cache and name files of an
 * edition that is gone; then it is asked for again under a name that no cache has.
 */
async function loadSearchCore() {
  try {
    return await searchFile("core", `core.${await searchFile("index", "index.js")}.js`);
  } catch (failure) {
    searchFiles.delete("index");
    const hash = await searchFile("index", `index.js?${Date.now()}`);
    return searchFile("core", `core.${hash}.js`);
  }
}

const digitValues = new Uint8Array(128);
[..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"].forEach((letter, value) => {
  digitValues[letter.charCodeAt(0)] = value;
});

/** Numbers written as letters, five bits each, the lowest first; the sixth says that more follow. */
function readDigits(text) {
  const numbers = [];
  let value = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = digitValues[text.charCodeAt(i)];
    value += (digit % 32) * scale;
    scale *= 32;
    if (digit < 32) {
      numbers.push(value);
      value = 0;
      scale = 1;
    }
  }
  return numbers;
}

/** The sums of distances. */
function addUp(distances) {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}

/** The lines of a text; none if it is empty. */
function linesOf(text, separator) {
  return text ? text.split(separator) : [];
}

/** The core, ready to be searched. Alerts and words are numbered as they stand in it. */
function readSearchCore(lists) {
  const [count, alertPath, names, ofAlerts, severities, labels, former, codes, ofCodes] = lists;
  const [words, commonness, firsts, wordHashes, blockSize, blockHashes, contacts] = lists.slice(9);
  const entries = addUp(readDigits(ofAlerts));
  const badges = readDigits(severities);
  const alerts = linesOf(names, "\n").map((name, i) => {
    const parts = partsIn(name);
    return {
      name,
      path: alertPath + name,
      entry: entries[i],
      badges: labels[badges[i]],
      parts,
      initials: parts.map((part) => part[0]).join(""),
      wholes: [wholeOf(name)],
      former: [],
    };
  });
  former.forEach(([name, alert]) => {
    alerts[alert].former.push(name);
    alerts[alert].wholes.push(wholeOf(name));
  });
  const codeEntries = addUp(readDigits(ofCodes));
  return {
    count,
    alerts,
    codes: linesOf(codes, "\n").map((code, i) => ({ code, whole: fold(code), entry: codeEntries[i] })),
    words: linesOf(words, " "),
    commonness: [...commonness].map((letter) => digitValues[letter.charCodeAt(0)]),
    firsts,
    wordHashes,
    blockSize,
    blockHashes,
    contacts,
    parts: partsOfAlerts(alerts),
    postings: new Map(),
  };
}

/** The words of alerts' names, in order, each with the alerts that have it. */
function partsOfAlerts(alerts) {
  const byWord = new Map();
  alerts.forEach((alert, i) => {
    const names = [alert.parts, ...alert.former.map(partsIn)];
    for (const word of new Set(names.flat())) {
      const list = byWord.get(word);
      list ? list.push(i) : byWord.set(word, [i]);
    }
  });
  return { words: [...byWord.keys()].sort(), alerts: byWord };
}

/** A file of the index that is one of many: `w3` or `e17`. */
function searchShard(kind, number, hashes) {
  const hash = hashes.slice(8 * number, 8 * number + 8);
  return searchFile(kind + number, `${kind}${number}.${hash}.js`);
}

/** The shard that knows where a word stands. */
function shardOfWord(core, word) {
  let low = 0;
  let high = core.firsts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    core.firsts[middle] <= word ? (low = middle) : (high = middle);
  }
  return low;
}

/** Loads where words stand. Answers at once, without a promise, if all of them are known. */
function loadWords(core, words) {
  const missing = new Set(words.filter((w) => !core.postings.has(w)).map((w) => shardOfWord(core, w)));
  if (missing.size === 0) {
    return null;
  }
  return Promise.all(
    [...missing].map(async (shard) => {
      const texts = await searchShard("w", shard, core.wordHashes);
      texts.forEach((text, i) => core.postings.set(core.firsts[shard] + i, text));
    })
  );
}

/**
 * Where a word stands.
 *
 * @returns {{entries: number[], fields: number[]}} the entries and, for each, the fields as bits
 */
function postingsOf(core, word) {
  let postings = core.postings.get(word);
  if (typeof postings === "string") {
    postings = readPostings(postings);
    core.postings.set(word, postings);
  }
  return postings;
}

function readPostings(text) {
  const entries = [];
  const fields = [];
  let entry = -1;
  let value = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = digitValues[text.charCodeAt(i)];
    value += (digit % 32) * scale;
    scale *= 32;
    if (digit < 32) {
      entry += value + 1;
      entries.push(entry);
      fields.push(digitValues[text.charCodeAt(++i)]);
      value = 0;
      scale = 1;
    }
  }
  return { entries, fields };
}

/** What is shown of an entry. */
async function loadEntry(core, number) {
  const block = await searchShard("e", Math.floor(number / core.blockSize), core.blockHashes);
  const [kind, title, path, anchor, note, names, alertNotes, texts, parts] =
    block[number % core.blockSize];
  return { number, kind, title, path, anchor, note, names, alertNotes, texts, parts };
}
