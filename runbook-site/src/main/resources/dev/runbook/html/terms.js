// Words of the search. Cuts text as Terms.java does when it builds the index: both change together.

/** Letters of scripts that do not part words by blanks. */
const denseLetters =
  "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{31fff}";
const wordLetters = "[\\p{L}\\p{M}\\p{N}]";
const wordRuns = new RegExp(
  `((?:(?=${wordLetters})[${denseLetters}])+)|(?:(?![${denseLetters}])${wordLetters})+`,
  "gu"
);

/** Where a run is parted: before a hump of capitals, and before a number of three digits or more. */
const wordHumps =
  /(?<!\p{Uppercase})(?=\p{Uppercase})|(?<=\p{Uppercase})(?=\p{Uppercase}\p{Lowercase})|(?<![0-9])(?=[0-9]{3})/u;
const capitalHump = /(?<!\p{Uppercase})\p{Uppercase}|\p{Uppercase}(?=\p{Lowercase})/u;

const spellings = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ" };
const longestWord = 40;

/** The text without case and diacritics. */
function foldText(text) {
  if (/^[\0-\x7f]*$/.test(text)) {
    return text.toLowerCase();
  }
  return text
    .normalize("NFKD")
    .replace(/[ \u0300-\u036f]/g, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ßæœøđłıς]/g, (letter) => spellings[letter]);
}

/** Pairs of letters. Where folding changes their number, each pair stands for the whole run. */
function addPairs(run, start, words) {
  const letters = [...foldText(run)];
  const same = letters.length === [...run].length;
  let from = start;
  for (let i = 0; i < letters.length; i++) {
    const pair = letters.slice(i, i + 2).join("");
    if (letters.length === 1 || i + 1 < letters.length) {
      const place = same ? [from, from + pair.length] : [start, start + run.length];
      words.push({ word: pair, from: place[0], to: place[1], whole: false });
    }
    from += letters[i].length;
  }
}

/**
 * The words of a text with their places in it.
 *
 * @returns {{word: string, from: number, to: number, whole: boolean}[]} in order; `whole` is a run
 *     of which the words before it are the parts
 */
function wordsIn(text) {
  const words = [];
  const add = (run, from, whole) => {
    const word = foldText(run);
    if (word) {
      words.push({ word: word.slice(0, longestWord), from, to: from + run.length, whole });
    }
  };
  for (const run of text.matchAll(wordRuns)) {
    if (run[1]) {
      addPairs(run[0], run.index, words);
      continue;
    }
    let from = run.index;
    const parts = run[0].split(wordHumps);
    parts.forEach((part) => {
      add(part, from, false);
      from += part.length;
    });
    if (parts.slice(1).some((part) => /^\p{Uppercase}/u.test(part))) {
      add(run[0], run.index, true);
    }
  }
  return words;
}

/** The words of a text that are no joined ones. */
function partsIn(text) {
  return wordsIn(text)
    .filter((word) => !word.whole)
    .map((word) => word.word);
}

/** All letters and digits of a text as one word. */
function wholeOf(text) {
  return foldText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
