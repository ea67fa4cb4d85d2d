// Languages whose values are numbers, names and strings in quotes: SQL, PromQL, JSON and the like.

/** Doubles a quote, as SQL, YAML and PowerShell write it in a string. */
const doubleQuotes = (value, quote) => value.split(quote).join(quote + quote);

/** Writes a string as C, JSON, Python and Go read it. */
const escapeQuotes = (value, quote) => value.replace(/\\/g, "\\\\").split(quote).join("\\" + quote);

const isNumber = (value) => /^-?\d+(\.\d+)?$/.test(value);

/** Where SQL wants a name, not a value. */
const sqlNames =
  /(\b(from|join|into|update|table|index|view|schema|database|role|user|sequence|vacuum|analyze|reindex|truncate|by|only|column|concurrently|show|use|extension|describe)\s+|\.)$/i;

/** A value in SQL outside of quotes: a name where one is wanted, else a number or a literal. */
function bareSql(value, spot) {
  const { before, after } = spot;
  if (/[\w$"'`\0]$/.test(before) || /^[\w$"'`\0]/.test(after)) {
    return /^\w+$/.test(value) ? value : undefined;
  }
  if (sqlNames.test(before) && !/\bdistinct\s+from\s+$/i.test(before)) {
    return /^\w+(\.\w+)*$/.test(value) ? value : undefined;
  }
  if (isNumber(value)) {
    return value[0] === "-" && /-$/.test(before) ? undefined : value;
  }
  return value.includes("\\") ? undefined : "'" + doubleQuotes(value, "'") + "'";
}

/**
 * How each language writes a value.
 *
 * `strings` has for each quote a function that writes a value within it, or nothing if there is no
 * safe way; `raw` are marks before a quote that make it another one; `comment` and `unsure` begin a
 * comment and what this reader does not know: behind the latter only values count that need no
 * quotes. `bare` writes a value outside of quotes, if it can.
 */
const literalLanguages = {
  sql: {
    strings: {
      "'": (value) => (value.includes("\\") ? undefined : doubleQuotes(value, "'")),
      '"': (value) => (value.includes("\\") ? undefined : doubleQuotes(value, '"')),
      "`": (value) => (/^\w+$/.test(value) ? value : undefined),
    },
    skips: false,
    comment: /^(-- |\/\*)/,
    unsure: /^(\\|\$|#|--\S|\[|[eq]'|\/\*[^*]*\/\*)/i,
    bare: bareSql,
  },
  promql: {
    strings: {
      '"': (value, spot) => escapeQuotes(isPattern(spot) ? literally(value) : value, '"'),
      "'": (value, spot) => escapeQuotes(isPattern(spot) ? literally(value) : value, "'"),
      "`": (value, spot) => (value.includes("`") ? undefined : isPattern(spot) ? literally(value) : value),
    },
    skips: "\"'",
    comment: /^#/,
    // A template of LogQL.
    unsure: /^_format\b/,
    bare: (value) => (/^[\w.:]+$/.test(value) ? value : undefined),
  },
  json: {
    strings: { '"': (value) => escapeQuotes(value, '"') },
    skips: '"',
    bare: (value) => (isNumber(value) ? value : '"' + escapeQuotes(value, '"') + '"'),
  },
  jq: {
    strings: { '"': (value) => escapeQuotes(value, '"') },
    skips: '"',
    comment: /^#/,
    unsure: /^\\\(/,
    bare: (value) => (/^\w+$/.test(value) ? value : undefined),
  },
  python: {
    strings: { '"': (value) => escapeQuotes(value, '"'), "'": (value) => escapeQuotes(value, "'") },
    skips: "\"'",
    comment: /^#/,
    unsure: /^([a-z]['"]|'''|""")/i,
    bare: (value) => (/^\w+(\.\w+)*$/.test(value) ? value : undefined),
  },
  javascript: {
    strings: { '"': (value) => escapeQuotes(value, '"'), "'": (value) => escapeQuotes(value, "'") },
    skips: "\"'",
    comment: /^\/[/*]/,
    unsure: /^[/`]/,
    bare: (value) => (/^\w+(\.\w+)*$/.test(value) ? value : undefined),
  },
  yaml: {
    strings: { '"': (value) => escapeQuotes(value, '"'), "'": (value) => doubleQuotes(value, "'") },
    skips: '"',
    comment: /^\s#/,
    unsure: /^(#|[|>][-+\d]*\s*\n|[^\s,:[{]['"])/,
    bare: (value) => (/^[A-Za-z0-9][\w./-]*$/.test(value) ? value : undefined),
  },
  powershell: {
    strings: { "'": (value) => (/["\u2018-\u201f]/.test(value) ? undefined : doubleQuotes(value, "'")) },
    skips: false,
    comment: /^\s#/,
    unsure: /^(["`@#%&]|--%|[\u2018-\u201f])/,
    bare: barePowerShell,
  },
};

const literalNames = { logql: "promql", pwsh: "powershell", ps1: "powershell", js: "javascript" };
["mysql", "mariadb", "postgres", "postgresql", "psql", "plsql", "sqlite", "tsql"].forEach((name) => {
  literalNames[name] = "sql";
});
Object.assign(literalNames, { py: "python", yml: "yaml", node: "javascript", mongodb: "javascript" });

/** Whether a string is matched as a regular expression. */
function isPattern(spot) {
  return /([=!|]~)\s*$/.test(spot.before);
}

/** A regular expression that finds the value itself. */
function literally(value) {
  return value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** A value as a word of PowerShell. */
function barePowerShell(value, spot) {
  const alone = /(^|\s)$/.test(spot.before) && /^(\s|$)/.test(spot.after);
  if (!alone || isNumber(value)) {
    return /^[\w./:][\w./:-]*$/.test(value) ? value : undefined;
  }
  const inQuotes = literalLanguages.powershell.strings["'"](value);
  return inQuotes === undefined ? undefined : "'" + inQuotes + "'";
}

/**
 * Reads text of such a language.
 *
 * @param {Array<string|object|null>} source single characters, an object for each placeholder, and
 *     null for what is not known yet
 * @param {object} language one of `literalLanguages`
 * @returns {Map<object, object>} where each placeholder stands: `quote`, the quotes that it stands in,
 *     empty outside of them; `sure`, whether that is certain; the text `before` it, or before its
 *     quotes; and the text `after` it
 */
function readLiterals(source, language) {
  const spots = new Map();
  const text = textOf(source);
  const ahead = (at) => text.slice(Math.max(at, 0), at + 40);
  let quote = "";
  let opened = 0;
  let sure = true;
  let comment = "";
  for (let at = 0; at < source.length; at++) {
    const c = text[at];
    if (source[at] === null) {
      sure = false;
    } else if (c === "\0") {
      const start = quote ? opened : at;
      spots.set(source[at], {
        quote: comment ? "#" : quote,
        sure,
        before: text.slice(Math.max(start - 60, 0), start),
        after: ahead(at + 1),
      });
    } else if (comment) {
      if (ahead(at).startsWith(comment)) {
        at += comment.length - 1;
        comment = "";
      }
    } else if (quote) {
      if (c === "\\") {
        sure = sure && Boolean(language.skips) && language.skips.includes(quote) && text[at + 1] !== "\0";
        sure = sure && !(language.unsure && language.unsure.test(ahead(at)));
        at += language.skips ? 1 : 0;
      } else if (c === quote) {
        quote = "";
      }
    } else if (language.comment && language.comment.test(ahead(at))) {
      comment = ahead(at).startsWith("/*") ? "*/" : "\n";
    } else {
      sure = sure && !(language.unsure && language.unsure.test(ahead(at)));
      if (c in language.strings) {
        quote = c;
        opened = at;
      }
    }
  }
  return spots;
}

/**
 * Writes a value at its place.
 *
 * @param {object} language one of `literalLanguages`
 * @param {object} spot its place
 * @param {string} value what to write
 * @returns {string|undefined} how it is written there, if there is a safe way
 */
function writeLiteral(language, spot, value) {
  if (!spot.sure || spot.quote === "#") {
    return isHarmless(value) ? value : undefined;
  }
  return spot.quote ? language.strings[spot.quote](value, spot) : language.bare(value, spot);
}

/** Whether a value is a word without any meaning in any language that we know. */
function isHarmless(value) {
  return /^[\w.:@]+(-[\w.:@]+)*$/.test(value);
}
