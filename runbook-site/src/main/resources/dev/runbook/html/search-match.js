// Finds and ranks: which alerts and entries have what was typed, the best first.

/** What a word counts in a field, by the field's bit: name, title, symptom, owner, command, other. */
const fieldWeights = [9, 7, 6, 3, 2.5, 1.5];

/** The same for every set of fields: the best counts, the others help a little. */
const fieldSetWeights = Array.from({ length: 64 }, (_, set) => {
  const weights = fieldWeights.filter((_, bit) => set & (1 << bit));
  return weights.reduce((sum, weight) => sum + 0.1 * weight, 0) + 0.9 * Math.max(0, ...weights);
});

/** What the whole of an alert's name counts, above all that its words can. */
const wholeNameScores = { same: 2000, code: 1500, begun: 600, initials: 400, near: 350, inside: 150 };

/** Alerts that are shown. */
const mostAlerts = 6;

/** Entries of which the texts are loaded, to show why they fit and which of their steps do. */
const mostEntries = 12;

/** Words of a query that are taken into account; a whole log line may be pasted. */
const mostTokens = 12;

/** What was typed, cut into words. */
function readQuery(text) {
  return { text, tokens: partsIn(text).slice(0, mostTokens), whole: wholeOf(text) };
}

/** How rare something is that some of all have. */
function rarity(all, some) {
  return Math.log(1 + all / Math.max(1, some));
}

/** The words that fit each token, in the names of alerts and in all other texts. */
function fitTokens(core, query, guess) {
  const alertsWith = (place) => core.parts.alerts.get(core.parts.words[place]).length;
  return query.tokens.map((token) => {
    const parts = fittingWords(core.parts.words, token, guess, alertsWith);
    const words = fittingTexts(core, token, guess);
    // What is spelt right in one of the two is no mistake in the other.
    const known = guess || ![...parts, ...words].some((word) => !word.guessed);
    const right = (word) => known || !word.guessed;
    return { token, parts: parts.filter(right), words: words.filter(right) };
  });
}

/** The words that fit a token, of those that are known and of the shards that are loaded for it. */
function fittingTexts(core, token, guess) {
  const lists = shardsOfBeginning(core, token).map((number) => core.shards.get(number) || []);
  const found = new Map();
  for (const fitting of [
    ...fittingWords(core.words, token, guess, (place) => core.commonness[place]),
    ...lists.flatMap((list) => fittingWords(list, token, guess, () => 0)),
  ]) {
    if (!found.has(fitting.word)) {
      found.set(fitting.word, fitting);
    }
  }
  const words = [...found.values()];
  // One letter begins too many words.
  return /^[\0-\x7f]$/.test(token) ? words.filter((word) => word.quality === 1) : words;
}

/** What each alert counts for a token, by its number. */
function scoreParts(core, fitting) {
  const scores = new Float32Array(core.alerts.length);
  for (const { word, quality } of fitting.parts) {
    const alerts = core.parts.alerts.get(word);
    const score = 10 * quality * rarity(core.alerts.length, alerts.length);
    for (const alert of alerts) {
      scores[alert] = Math.max(score, scores[alert]);
    }
  }
  return scores;
}

/** What each entry counts for a token, by its number. */
function scoreWords(core, fitting) {
  const scores = new Float32Array(core.count);
  for (const { word, quality } of fitting.words) {
    const { entries, fields } = postingsOf(core, word);
    const scale = quality * rarity(core.count, entries.length);
    for (let i = 0; i < entries.length; i++) {
      const score = scale * fieldSetWeights[fields[i]];
      if (score > scores[entries[i]]) {
        scores[entries[i]] = score;
      }
    }
  }
  return scores;
}

/** How well the whole that was typed is an alert's name, present or former; 0 if it is not. */
function scoreWhole(alert, whole, names) {
  let best = 0;
  for (const name of names) {
    let score = 0;
    if (name === whole) {
      score = wholeNameScores.same;
    } else if (name.startsWith(whole)) {
      score = wholeNameScores.begun + (100 * whole.length) / name.length;
    } else if (whole.length >= 5 && name.includes(whole)) {
      score = wholeNameScores.inside;
    }
    best = Math.max(best, score);
  }
  if (best === 0 && whole.length >= 3 && alert.initials.startsWith(whole)) {
    const share = whole.length / alert.initials.length;
    return wholeNameScores.initials * share;
  }
  return best;
}

/** The alerts whose whole names fit, by number, with what that counts. */
function scoreWholes(core, query) {
  const scores = new Map();
  if (query.whole.length < 2) {
    return scores;
  }
  core.alerts.forEach((alert, i) => {
    const score = scoreWhole(alert, query.whole, alert.wholes);
    if (score > 0) {
      scores.set(i, score);
    }
  });
  const isOneWord = !/\s/.test(query.text.trim());
  if (scores.size === 0 && isOneWord && query.whole.length >= leastBegun) {
    guessWholes(core, query.whole, scores);
  }
  return scores;
}

/** The alerts whose names may have been meant by what was misspelt. */
function guessWholes(core, whole, scores) {
  const most = mistakesAllowed(whole);
  const letters = letterBits(whole);
  core.alerts.forEach((alert, i) => {
    alert.bits ??= alert.wholes.map(letterBits);
    alert.wholes.forEach((name, former) => {
      if (lacksMore(letters, alert.bits[former], most)) {
        return;
      }
      const mistakes = mistakesBetween(whole, name, most, whole.length > leastBegun + 1);
      if (mistakes <= most) {
        const longer = Math.abs(name.length - whole.length);
        scores.set(i, wholeNameScores.near - 50 * mistakes - longer);
      }
    });
  });
}

/** The entries of which the whole that was typed is a code, with what that counts. */
function scoreCodes(core, query) {
  const typed = foldText(query.text.trim());
  const scores = new Map();
  for (const { whole, entry } of core.codes) {
    if (whole === typed) {
      scores.set(entry, wholeNameScores.code);
    }
  }
  return scores;
}

/**
 * What everything counts.
 *
 * @param {boolean} [namesOnly] whether to leave texts aside, because they are not loaded yet
 * @returns {{alerts: object[], entries: object[], whole: boolean}} what fits best, the best first;
 *     `whole` if it has every word
 */
function rank(core, query, fittings, namesOnly) {
  const wholes = scoreWholes(core, query);
  const codes = scoreCodes(core, query);
  const entryScores = new Float32Array(core.count);
  const entryTokens = new Uint8Array(core.count);
  const alertScores = new Float32Array(core.alerts.length);
  const alertTokens = new Uint8Array(core.alerts.length);
  const named = new Uint8Array(core.alerts.length);
  const entryOf = core.entryOfAlerts;
  for (const fitting of fittings) {
    const byPart = scoreParts(core, fitting);
    const byWord = namesOnly ? new Float32Array(core.count) : scoreWords(core, fitting);
    for (let i = 0; i < byPart.length; i++) {
      const score = Math.max(byPart[i], 0.4 * byWord[entryOf[i]]);
      if (score > 0) {
        alertScores[i] += score;
        alertTokens[i]++;
        named[i] |= byPart[i] > 0 ? 1 : 0;
      }
    }
    for (let i = 0; i < byPart.length; i++) {
      if (byPart[i] > 0) {
        byWord[entryOf[i]] = Math.max(byWord[entryOf[i]], 0.8 * byPart[i]);
      }
    }
    for (let entry = 0; entry < byWord.length; entry++) {
      if (byWord[entry] > 0) {
        entryScores[entry] += byWord[entry];
        entryTokens[entry]++;
      }
    }
  }
  wholes.forEach((score, i) => {
    alertScores[i] += score;
    alertTokens[i] = fittings.length;
    named[i] = 1;
    const entry = core.alerts[i].entry;
    entryScores[entry] = Math.max(entryScores[entry], 0.3 * score);
    entryTokens[entry] = fittings.length;
  });
  codes.forEach((score, entry) => {
    entryScores[entry] += score;
    entryTokens[entry] = fittings.length;
  });
  if (codes.size > 0) {
    core.alerts.forEach((alert, i) => {
      if (codes.has(alert.entry)) {
        alertScores[i] += codes.get(alert.entry) + 1;
        alertTokens[i] = fittings.length;
        named[i] = 1;
      }
    });
  }
  return best(core, fittings.length, { alertScores, alertTokens, named, entryScores, entryTokens });
}

/** Of what was counted, the best of that which has the most words. */
function best(core, wanted, { alertScores, alertTokens, named, entryScores, entryTokens }) {
  const most = Math.max(maximum(alertTokens), maximum(entryTokens));
  const rankOf = (i) => core.alerts[i].badges[0]?.[1] || 99;
  const alerts = firstOf(
    (i) => alertTokens[i] === most && named[i] === 1,
    alertScores,
    mostAlerts,
    (a, b) => rankOf(a) - rankOf(b) || (core.alerts[a].name < core.alerts[b].name ? -1 : 1)
  );
  const entries = firstOf((i) => entryTokens[i] === most, entryScores, mostEntries, (a, b) => a - b);
  return {
    alerts: most > 0 ? alerts.map((i) => ({ alert: core.alerts[i], score: alertScores[i] })) : [],
    entries: most > 0 ? entries.map((i) => ({ entry: i, score: entryScores[i] })) : [],
    whole: most === wanted,
  };
}

function maximum(numbers) {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) {
    most = Math.max(most, numbers[i]);
  }
  return most;
}

/** The places of the highest scores, in order, without sorting the thousands that are not shown. */
function firstOf(fits, scores, most, order) {
  const first = [];
  for (let i = 0; i < scores.length; i++) {
    const full = first.length === most;
    if (!fits(i) || (full && scores[i] < scores[first[most - 1]])) {
      continue;
    }
    let place = first.length;
    while (place > 0) {
      const other = first[place - 1];
      if (scores[other] > scores[i] || (scores[other] === scores[i] && order(other, i) < 0)) {
        break;
      }
      place--;
    }
    first.splice(place, 0, i);
    first.length = Math.min(first.length, most);
  }
  return first;
}

/**
 * Searches.
 *
 * @param {function(object): void} early takes what the names of alerts alone give, if the rest has to
 *     be loaded first
 * @returns {Promise<{query: object, fittings: object[], ranking: object, entries: object[]}>} what was
 *     found, with the texts of the best entries
 */
async function findAll(core, text, early) {
  const query = readQuery(text);
  const beginnings = query.tokens.flatMap((token) => shardsOfBeginning(core, token));
  let fittings = fitTokens(core, query, false);
  const inTexts = () => fittings.flatMap((fit) => fit.words.map(({ word }) => shardOfWord(core, word)));
  if (loadShards(core, [...beginnings, ...inTexts()])) {
    early({ query, fittings, ranking: rank(core, query, fittings, true), entries: [] });
    await loadShards(core, beginnings);
    fittings = fitTokens(core, query, false);
    await loadShards(core, inTexts());
  }
  let ranking = rank(core, query, fittings, false);
  if (!ranking.whole) {
    fittings = fitTokens(core, query, true);
    await loadShards(core, inTexts());
    ranking = rank(core, query, fittings, false);
  }
  const entries = await Promise.all(
    ranking.entries
      .map(async ({ entry, score }) => ({ ...(await loadEntry(core, entry)), score }))
  );
  return { query, fittings, ranking, entries };
}
