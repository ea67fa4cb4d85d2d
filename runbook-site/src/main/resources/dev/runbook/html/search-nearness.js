// How near what was typed is to a word or a name, with mistakes forgiven.

/** How many mistakes a word of this length may have: a letter too much, missing, wrong, or swapped. */
function mistakesAllowed(word) {
  return word.length < 4 || /^[0-9]+$/.test(word) ? 0 : word.length < 8 ? 1 : 2;
}

/** In letters: longer names are compared as far as that. */
const mostLetters = 80;

/** Made once: a key press compares thousands of words. */
const mistakeRows = [0, 1, 2].map(() => new Uint8Array(mostLetters + 1));

/**
 * The mistakes that lead from one word to another; two letters that are swapped count as one.
 *
 * @param {string} typed what was typed
 * @param {string} word what may have been meant
 * @param {number} most more than that is not counted out
 * @param {boolean} begun whether `typed` may be only the beginning of the word
 * @returns {number} the mistakes, or `most + 1` if there are more
 */
function mistakesBetween(typed, word, most, begun) {
  const tooLong = typed.length - word.length > most || typed.length > mostLetters;
  if (tooLong || (!begun && word.length - typed.length > most)) {
    return most + 1;
  }
  const length = Math.min(begun ? typed.length + most : word.length, word.length, mostLetters);
  let [before, last, row] = mistakeRows;
  for (let j = 0; j <= length; j++) {
    last[j] = j;
  }
  for (let i = 1; i <= typed.length; i++) {
    let least = (row[0] = i);
    for (let j = 1; j <= length; j++) {
      const same = typed.charCodeAt(i - 1) === word.charCodeAt(j - 1);
      let cost = Math.min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) {
      return most + 1;
    }
    [before, last, row] = [last, row, before];
  }
  let mistakes = last[length];
  for (let j = 0; begun && j < length; j++) {
    mistakes = Math.min(mistakes, last[j]);
  }
  return Math.min(mistakes, most + 1);
}

/** Which letters a word has, as bits; letters of other scripts share them. */
function letterBits(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    bits |= 1 << (word.charCodeAt(i) & 31);
  }
  return bits;
}

const bitsOfLists = new WeakMap();

/** The letters of every word of a list, which is worked out once. */
function bitsOf(list) {
  if (!bitsOfLists.has(list)) {
    bitsOfLists.set(list, Int32Array.from(list, letterBits));
  }
  return bitsOfLists.get(list);
}

/** Whether more letters than that are in the first set and not in the second. */
function lacksMore(bits, other, most) {
  let missing = bits & ~other;
  for (let i = 0; i < most && missing !== 0; i++) {
    missing &= missing - 1;
  }
  return missing !== 0;
}

/** The first place in an ordered list that is not before a word. */
function placeOf(list, word) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    list[middle] < word ? (low = middle + 1) : (high = middle);
  }
  return low;
}

/** Words that begin as typed and are taken into account. */
const mostCompletions = 24;

/** Words that were perhaps meant and are taken into account. */
const mostGuesses = 8;

/**
 * The words of an ordered list that were typed, or may have been meant.
 *
 * @param {boolean} guess whether to look for mistakes even where the word or its beginning is known
 * @param {function(number): number} weight how common a word is, by its place in the list
 * @returns {{word: string, quality: number, guessed?: boolean}[]} the words, and from 0 to 1 how well
 *     they fit
 */
function fittingWords(list, typed, guess, weight) {
  const start = placeOf(list, typed);
  const found = [];
  for (let i = start; i < list.length && list[i].startsWith(typed); i++) {
    const exact = list[i].length === typed.length;
    found.push({ place: i, quality: exact ? 1 : 0.4 + (0.4 * typed.length) / list[i].length });
  }
  const most = mistakesAllowed(typed);
  if ((found.length === 0 || guess) && most > 0) {
    found.push(...guessedWords(list, typed, most, new Set(found.map((word) => word.place))));
  } else if (found.length > mostCompletions) {
    const order = (a, b) => weight(b.place) - weight(a.place) || b.quality - a.quality;
    found.sort((a, b) => (b.quality === 1) - (a.quality === 1) || order(a, b));
    found.length = mostCompletions;
  }
  return found.map(({ place, quality, guessed }) => ({ word: list[place], quality, guessed }));
}

/** In letters: the beginnings of words are like each other, so fewer letters with a mistake say nothing. */
const leastBegun = 6;

function guessedWords(list, typed, most, known) {
  const guesses = [];
  const letters = letterBits(typed);
  const bits = bitsOf(list);
  list.forEach((word, place) => {
    if (word.length + most < typed.length || lacksMore(letters, bits[place], most) || known.has(place)) {
      return;
    }
    let mistakes = mistakesBetween(typed, word, most, false);
    let quality = 0.6 - 0.15 * mistakes;
    if (mistakes > most) {
      const begins = typed.length >= leastBegun && word.length > typed.length;
      mistakes = begins ? mistakesBetween(typed, word, most, true) : mistakes;
      quality = 0.35 - 0.1 * mistakes;
    }
    if (mistakes <= most) {
      guesses.push({ place, quality, guessed: true });
    }
  });
  guesses.sort((a, b) => b.quality - a.quality || a.place - b.place);
  return guesses.slice(0, mostGuesses);
}

/** From 0 to 1, how many pairs of letters two names share. For names that no search has found. */
function likeness(one, other) {
  const pairs = new Map();
  for (let i = 0; i + 1 < one.length; i++) {
    const pair = one.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) || 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < other.length; i++) {
    const pair = other.slice(i, i + 2);
    const left = pairs.get(pair) || 0;
    if (left > 0) {
      pairs.set(pair, left - 1);
      shared++;
    }
  }
  return (2 * shared) / Math.max(1, one.length + other.length - 2);
}

/** The alerts whose names are most like what was typed, the nearest first. */
function nearestAlerts(core, typed, most) {
  const whole = wholeOf(typed);
  return core.alerts
    .map((alert) => ({ alert, like: Math.max(...alert.wholes.map((name) => likeness(whole, name))) }))
    .filter(({ like }) => like >= 0.3)
    .sort((a, b) => b.like - a.like || (a.alert.name < b.alert.name ? -1 : 1))
    .slice(0, most)
    .map(({ alert }) => alert);
}
