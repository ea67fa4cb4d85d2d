// Ranks: puts together what was counted, and takes the best.

/** Alerts that are shown. */
const mostAlerts = 6;

/** Entries of which the texts are loaded, to show why they fit and which of their steps do. */
const mostEntries = 12;

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
