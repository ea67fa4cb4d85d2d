// The core of the index, and the shards that say more of a word or an entry.

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

/**
 * The core, ready to be searched. Alerts and words are numbered as they stand in it.
 *
 * @param {Array} lists what its file holds, in the order in which SearchIndex.java writes it
 * @param {function(string, string): Promise} load loads a file of the index by its name and its file
 */
function readSearchCore(lists, load) {
  const [count, alertPath, names, ofAlerts, severities, labels, former, codes, ofCodes] = lists;
  const [words, commonness, isLarge, firsts, wordHashes, blockSize, blockHashes, contacts] =
    lists.slice(9);
  const entries = addUp(readDigits(ofAlerts));
  const badges = readDigits(severities);
  // The alerts of an entry stand together; each has its place among them.
  let place = 0;
  const alerts = linesOf(names, "\n").map((name, i) => {
    const parts = partsIn(name);
    place = entries[i] === entries[i - 1] ? place + 1 : 0;
    return {
      name,
      path: alertPath + name,
      entry: entries[i],
      place,
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
    load,
    count,
    alerts,
    entryOfAlerts: Int32Array.from(entries),
    codes: linesOf(codes, "\n").map((code, i) => ({ code, whole: foldText(code), entry: codeEntries[i] })),
    words: linesOf(words, " "),
    commonness: [...commonness].map((letter) => digitValues[letter.charCodeAt(0)]),
    isLarge: isLarge === 1,
    firsts: linesOf(firsts, " "),
    wordHashes,
    blockSize,
    blockHashes,
    contacts,
    parts: partsOfAlerts(alerts),
    shards: new Map(),
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
function searchShard(core, kind, number, hashes) {
  const hash = hashes.slice(8 * number, 8 * number + 8);
  return core.load(kind + number, `${kind}${number}.${hash}.js`);
}

/** The shard that knows where a word stands. */
function shardOfWord(core, word) {
  const place = placeOf(core.firsts, word);
  return core.firsts[place] === word ? place : Math.max(0, place - 1);
}

/** Shards that are loaded for the beginning of a word. */
const mostShards = 2;

/** The shards that have words which begin as typed, and are not all known beforehand. */
function shardsOfBeginning(core, typed) {
  if (!core.isLarge) {
    return [];
  }
  const first = shardOfWord(core, typed);
  const last = typed.length < 3 ? first : shardOfWord(core, `${typed}\uffff`);
  const count = Math.min(last - first + 1, mostShards);
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Loads shards of words. Answers without a promise if all of them are there. */
function loadShards(core, numbers) {
  const missing = [...new Set(numbers)].filter((number) => !core.shards.has(number));
  if (missing.length === 0) {
    return null;
  }
  return Promise.all(
    missing.map(async (number) => {
      const [words, texts] = await searchShard(core, "w", number, core.wordHashes);
      const list = linesOf(words, " ");
      core.shards.set(number, list);
      list.forEach((word, i) => core.postings.set(word, texts[i]));
    })
  );
}

/**
 * Where a word stands.
 *
 * @returns {{entries: number[], fields: number[]}} the entries and, for each, the fields as bits; its
 *     shard is loaded
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
  const block = await searchShard(core, "e", Math.floor(number / core.blockSize), core.blockHashes);
  const [kind, title, path, anchor, note, names, alertNotes, texts, parts] =
    block[number % core.blockSize];
  return { number, kind, title, path, anchor, note, names, alertNotes, texts, parts };
}
