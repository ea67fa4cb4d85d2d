// Finds: which words of the index a query means, and with them the best alerts and entries.

/** Words of a query that are taken into account; a whole log line may be pasted. */
const mostTokens = 12;

/** What was typed, cut into words. */
function readQuery(text) {
  return { text, tokens: partsIn(text).slice(0, mostTokens), whole: wholeOf(text) };
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
