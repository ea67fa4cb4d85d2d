// Scores: what each word of a query counts for an alert or an entry, and what the whole of it does.

/** What a word counts in a field, by the field's bit: name, title, symptom, owner, command, other. */
const fieldWeights = [9, 7, 6, 3, 2.5, 1.5];

/** The same for every set of fields: the best counts, the others help a little. */
const fieldSetWeights = Array.from({ length: 64 }, (_, set) => {
  const weights = fieldWeights.filter((_, bit) => set & (1 << bit));
  return weights.reduce((sum, weight) => sum + 0.1 * weight, 0) + 0.9 * Math.max(0, ...weights);
});

/** What the whole of an alert's name counts, above all that its words can. */
const wholeNameScores = { same: 2000, code: 1500, begun: 600, initials: 400, near: 350, inside: 150 };

/** How rare something is that some of all have. */
function rarity(all, some) {
  return Math.log(1 + all / Math.max(1, some));
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
