// What a search shows: hits in groups, each with the words that made it one.

/** The groups by kind, with their headings; those that count the same stand in this order. */
const hitGroups = {
  alert: { title: "Alerts", most: mostAlerts },
  runbook: { title: "Runbooks", most: 5 },
  step: { title: "Steps", most: 5 },
  guide: { title: "Guides", most: 3 },
  service: { title: "Services", most: 3 },
  command: { title: "Commands", most: 3 },
  tool: { title: "Tools and logs", most: 3 },
  team: { title: "Teams", most: 3 },
  page: { title: "Pages", most: 3 },
};

/** In characters: what fits on two lines of a phone. */
const longestNote = 150;

/** A copied message that stands as it is in a text counts this much more. */
const phraseScore = 40;

/** Tells which words of texts were meant by what was typed. */
function meantWords(core, found) {
  const byToken = found.fittings.map(
    ({ parts, words }) =>
new Set([...parts, ...words].map(({ word }) => word))
  );
  return { byToken, all: new Set(byToken.flatMap((words) => [...words])) };
}

/** The words of texts that were looked at lately: the next key brings most of them again. */
const lateWords = new Map();
const mostLateWords = 4000;

function lateWordsIn(text) {
  if (!lateWords.has(text)) {
    if (lateWords.size >= mostLateWords) {
      lateWords.clear();
    }
    lateWords.set(text, wordsIn(text));
  }
  return lateWords.get(text);
}

/** Which of what was typed a text has, one truth for each word. */
function tokensIn(meant, text) {
  const words = lateWordsIn(text);
  return meant.byToken.map((token) => words.some(({ word }) => token.has(word)));
}

function countOf(truths) {
  return truths.filter(Boolean).length;
}

/**
 * A text in pieces, of which some were looked for.
 *
 * @returns {{text: string, hit: boolean}[]} the pieces in order; together they are the text
 */
function markedPieces(meant, text, query) {
  const marks = lateWordsIn(text).filter((word) => meant.all.has(word.word));
  const start = text.toLowerCase().indexOf(query.text.trim().toLowerCase());
  if (marks.length === 0 && start >= 0 && query.text.trim()) {
    marks.push({ from: start, to: start + query.text.trim().length });
  }
  const pieces = [];
  let end = 0;
  for (const { from, to } of marks.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (to > end) {
      const begin = Math.max(from, end);
      if (begin > end) {
        pieces.push({ text: text.slice(end, begin), hit: false });
      }
      pieces.push({ text: text.slice(begin, to), hit: true });
      end = to;
    }
  }
  if (end < text.length) {
    pieces.push({ text: text.slice(end), hit: false });
  }
  return pieces;
}

/** The part of a text around the first word that was looked for. */
function excerptOf(meant, text) {
  if (text.length <= longestNote) {
    return text;
  }
  const first = lateWordsIn(text).find((word) => meant.all.has(word.word));
  const from = first ? Math.max(0, first.from - longestNote / 3) : 0;
  const start = from > 0 ? text.indexOf(" ", from) + 1 : 0;
  const end = start + longestNote;
  return (start > 0 ? "…" : "") + text.slice(start, end) + (end < text.length ? "…" : "");
}

/** What one says, in order, to tell why an entry was found. */
function textsOf(entry) {
  return [
    entry.note,
    ...entry.texts.map(([, text]) => text),
    ...entry.alertNotes,
    ...entry.parts.flatMap(([, text, command]) => [text, command]),
    ...entry.names,
  ].filter((text) => text);
}

/** The text that has most of what the title lacks; what the entry is about where it lacks nothing. */
function reasonOf(meant, entry) {
  const inTitle = tokensIn(meant, entry.title);
  let best = entry.note;
  let most = 0;
  for (const text of textsOf(entry)) {
    const more = countOf(tokensIn(meant, text).map((has, i) => has && !inTitle[i]));
    if (more > most) {
      best = text;
      most = more;
    }
  }
  return best;
}

function hasPhrase(query, entry) {
  const phrase = query.text.trim().toLowerCase();
  const worth = query.tokens.length > 1 && phrase.length > 4;
  return worth && [entry.title, ...textsOf(entry)].some((text) => text.toLowerCase().includes(phrase));
}

/** The hit that an entry is. */
function entryHit(meant, found, entry) {
  const pieces = (text) => markedPieces(meant, text, found.query);
  return {
    kind: entry.kind,
    path: entry.path,
    anchor: entry.anchor,
    score: entry.score + (hasPhrase(found.query, entry) ? phraseScore : 0),
    title: pieces(entry.title),
    badges: [],
    note: pieces(excerptOf(meant, reasonOf(meant, entry))),
  };
}

/** The hits that steps of an entry are: those that say most of what was typed. */
function stepHits(meant, found, entry) {
  const inTitle = countOf(tokensIn(meant, [entry.title, ...entry.names].join(" ")));
  return entry.parts
    .map(([anchor, text, command]) => {
      const both = `${text} ${command}`;
      const has = countOf(tokensIn(meant, both));
      const phrase = found.query.text.trim().toLowerCase();
      const exact = found.query.tokens.length > 1 && both.toLowerCase().includes(phrase);
      return { anchor, text, command, has, exact };
    })
    .filter(({ has }) => has > 0 && has >= inTitle)
    .sort((a, b) => b.exact - a.exact || b.has - a.has)
    .slice(0, 2)
    .map(({ anchor, text, command, has, exact }) => {
      const share = has / Math.max(1, meant.byToken.length);
      return {
        kind: "step",
        path: entry.path,
        anchor,
        score: 0.8 * entry.score * share + (exact ? phraseScore + 1 : 0),
        title: markedPieces(meant, excerptOf(meant, text || command), found.query),
        badges: [],
        note: markedPieces(meant, excerptOf(meant, text && command ? command : entry.title), found.query),
        where: text && command ? entry.title : "",
      };
    });
}

/** The hit that an alert is. What it is about is known once its entry is loaded. */
function alertHit(meant, core, found, { alert, score }) {
  const entry = found.entries.find(({ number }) => number === alert.entry);
  const note = entry ? entry.alertNotes[alert.place] || entry.title : "";
  const former = alert.former.length > 0 ? `formerly ${alert.former.join(", ")}` : "";
  return {
    kind: "alert",
    path: alert.path,
    anchor: "",
    score,
    title: markedPieces(meant, alert.name, found.query),
    badges: alert.badges,
    note: markedPieces(meant, excerptOf(meant, [note, former].filter(Boolean).join(" · ")), found.query),
  };
}

/**
 * What was found, in groups, the best group first.
 *
 * @returns {{title: string, hits: object[]}[]} the groups that have a hit
 */
function groupHits(core, found) {
  const meant = meantWords(core, found);
  const hits = [
    ...found.ranking.alerts.map((a) => alertHit(meant, core, found, a)),
    ...found.entries.map((entry) => entryHit(meant, found, entry)),
    ...found.entries.flatMap((entry) => stepHits(meant, found, entry)),
  ];
  return Object.entries(hitGroups)
    .map(([kind, { title, most }]) => ({
      title,
      hits: hits
        .filter((hit) => hit.kind === kind)
        .sort((a, b) => b.score - a.score)
        .slice(0, most),
    }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => b.hits[0].score - a.hits[0].score);
}

/** A text of which nothing was looked for. */
function plainPieces(text) {
  return text ? [{ text, hit: false }] : [];
}

/** The alerts whose names look most like a text. */
function nearestHits(core, text) {
  return nearestAlerts(core, text, hitGroups.alert.most).map((alert) => ({
    path: alert.path,
    anchor: "",
    title: plainPieces(alert.name),
    badges: alert.badges,
    note: [],
  }));
}

/** What helps where nothing was found: names that look alike, and whom to call. */
function groupsOfNothing(core, text) {
  const contacts = core.contacts.slice(0, 4).map(([name, reach, path, anchor]) => ({
    path,
    anchor,
    title: plainPieces(name),
    badges: [],
    note: plainPieces(reach),
  }));
  return [
    { title: "Nearest names", hits: nearestHits(core, text) },
    { title: "Whom to call", hits: contacts },
  ].filter((group) => group.hits.length > 0);
}
