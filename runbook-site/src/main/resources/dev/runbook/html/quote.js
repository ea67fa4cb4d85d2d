// Puts values into commands, so that what is typed into a field stays a value.

/** Languages that a shell reads. */
const shellLanguages = ["", "sh", "bash", "dash", "ksh", "zsh", "shell", "console", "shell-session"];

/** Why a value is not taken, by what was found. */
const quoteReasons = {
  empty: "is empty",
  control: "holds a line break or an invisible character, which no command takes",
  option: "begins with `-` and would be read as an option",
  shell: "would be read once more by a second shell",
  code: "would be read as code",
  sql: "cannot be written safely in this SQL",
  string: "would end the quotes that it stands in",
  mark: "is the end mark of the text that it stands in",
  evaluates: "would be calculated with or looked up by the shell",
  name: "is part of a variable's name here",
  arithmetic: "is part of a calculation here",
  braces: "stands within `${…}`, where shells differ",
  ansi: "stands within `$'…'`, where shells differ",
  backticks: "stands within backticks, where shells differ",
  bracket: "stands within `[…]`",
  escaped: "stands behind a backslash",
  document: "stands in a text of several lines that the shell reads",
  comment: "stands in a comment",
  unsure: "stands behind something that shells read differently",
  other: "cannot be quoted safely in this language",
  address: "cannot be part of an address here",
};

/** What is taken where there is no safe way to quote, and how to say so. */
const plainValues = {
  arithmetic: [/^\d+$/, "digits"],
  name: [/^[A-Za-z_]\w*$/, "letters, digits and `_`"],
  braces: [/^[\w./-]+$/, "letters, digits and `_ . / -`"],
  code: [{ test: isHarmless }, "letters, digits and `_ . : @ -`"],
  // A `=` in front means the path of a program to zsh.
  other: [/^[\w@%+:,./-][\w@%+=:,./-]*$/, "letters, digits and `_ @ % + = : , . / -`"],
};

const reservedWords =
  /^(if|then|else|elif|fi|do|done|case|esac|while|until|for|in|select|function|time|coproc|repeat|foreach|end|nocorrect|noglob)$/;

/** Control characters, line separators, marks of direction, and halves of characters. */
const unseenCharacters =
  /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Writes the values of placeholders where they stand in a command.
 *
 * @param {Array<string|{name: string, value: string, listed: boolean, verbatim: boolean}>} parts the
 *     text of the command, and its placeholders: with the value, empty if it is not known yet; whether
 *     the author listed this value; and whether it is a piece of the command by the same author, which
 *     goes in as it is
 * @param {string} language the language of the command, as in a Markdown fence
 * @returns {Array<{text: string, why: string}>} for each part its text; for a placeholder whose value
 *     is not taken, why not, and no text
 */
function writeValues(parts, language) {
  const source = [];
  for (const part of parts) {
    const known = typeof part === "string" ? part : part.verbatim ? part.value : "";
    source.push(...(known ? known.split("") : typeof part === "string" ? [] : [part]));
  }
  const write = writerFor(language.toLowerCase(), source);
  return parts.map((part) => {
    if (typeof part === "string" || (part.verbatim && part.value)) {
      return { text: typeof part === "string" ? part : part.value, why: "" };
    }
    const refused = part.value === "" ? "empty" : unseenCharacters.test(part.value) ? "control" : "";
    const written = refused ? refuseValue(refused) : write(part);
    return typeof written === "string" ? { text: written, why: "" } : written;
  });
}

/** A refusal, with what would be taken instead. */
function refuseValue(reason, plain) {
  const instead = plain ? "; only " + plainValues[plain][1] + " are possible here" : "";
  return { text: "", why: quoteReasons[reason] + instead };
}

/** The value if it needs no quotes. */
function plainOr(reason, plain, value) {
  return plainValues[plain][0].test(value) ? value : refuseValue(reason, plain);
}

/** Chooses how values are written in a language: a function of a placeholder. */
function writerFor(language, source) {
  if (shellLanguages.includes(language)) {
    return shellWriter(source);
  }
  const literals = literalLanguages[literalNames[language] || language];
  if (literals) {
    const spots = readLiterals(source, literals);
    return (hole) => {
      const text = writeLiteral(literals, spots.get(hole), hole.value);
      return text === undefined ? refuseValue("other", "code") : text;
    };
  }
  if (language === "http" || language === "url") {
    return addressWriter(source);
  }
  const plain = ["cmd", "bat", "batch"].includes(language) ? "code" : "other";
  return (hole) => {
    const before = source[source.indexOf(hole) - 1];
    const starts = hole.value[0] === "-" && (before === undefined || /^\s$/.test(before));
    return starts && !hole.listed ? refuseValue("option") : plainOr("other", plain, hole.value);
  };
}

/** Values in the address of a request. */
function addressWriter(source) {
  return (hole) => {
    const before = source.slice(0, source.indexOf(hole));
    const line = textOf(before);
    const inPath = /^([A-Z]+ )?(https?:\/\/[^/\s]+)?\/\S*$/.test(line);
    if (/^\.\.?$/.test(hole.value)) {
      return refuseValue("address");
    }
    return inPath ? encodeURIComponent(hole.value) : plainOr("address", "code", hole.value);
  };
}

/** Values in a shell. */
function shellWriter(source) {
  const { spots, commands, calculates } = readShell(source);
  const readers = new Map(commands.map((command) => [command, readerOf(command)]));
  const leaks = new Set(commands.map((command) => leakOf(command, readers.get(command))));
  if (calculates) {
    leaks.add("evaluates");
  }
  return (hole) => {
    const spot = spots.get(hole);
    const around = [];
    for (let command = spot.command; command; command = command.outer) {
      around.push(readers.get(command));
    }
    const isAssigned = spot.word && /^\w+\+?=/.test(wordText(spot.word));
    return calculates && isAssigned
      ? plainOr("arithmetic", "arithmetic", hole.value)
      : writeInShell(hole, spot, around, leaks);
  };
}

function writeInShell(hole, spot, around, leaks) {
  const [own, ...outer] = around;
  const read = new Set(leaks);
  around.forEach((reader) => read.add(reader.again));
  outer.concat(own.again ? own : []).forEach((reader) => read.add(reader.language));
  const again = read.has("shell") || read.has("evaluates");
  const starts = spot.last === "" || (again && /[\s'"]/.test(spot.last));
  if (hole.value[0] === "-" && starts && !hole.listed && (spot.word || spot.document)) {
    return refuseValue("option");
  }
  const reason = ["sql", "code", "shell", "evaluates"].find((reader) => read.has(reader));
  if (reason) {
    return isPlainFor(reason, hole.value, spot, starts)
      ? writeQuoted(hole.value, spot)
      : refuseValue(reason, reason === "shell" || reason === "evaluates" ? "other" : "code");
  }
  const inSql = own.language === "sql" && (spot.document || (spot.word && isSqlWord(spot.command, spot.word)));
  if (inSql) {
    return writeSqlInShell(hole, spot);
  }
  if (own.language === "code" && !isHarmless(hole.value)) {
    return refuseValue("code", "code");
  }
  const ends = (spot.inString && /["\\]/.test(hole.value)) || (spot.last === "'" && /['\\]/.test(hole.value));
  return ends ? refuseValue("string", "other") : writeQuoted(hole.value, spot);
}

/** Whether a value means nothing to whoever reads it again. */
function isPlainFor(reader, value, spot, starts) {
  if (reader === "sql") {
    return /^\d+$/.test(value) || (spot.last === "'" && isHarmless(value));
  }
  if (reader === "code") {
    return isHarmless(value);
  }
  return plainValues.other[0].test(value) && !(value.includes("=") && (starts || /[;&|({`]/.test(spot.last)));
}

/** Writes a value as SQL, and that for the shell around it. */
function writeSqlInShell(hole, spot) {
  const place = readLiterals(spot.document ? spot.document.body : spot.word.parts, literalLanguages.sql);
  const text = writeLiteral(literalLanguages.sql, place.get(hole), hole.value);
  return text === undefined ? refuseValue("sql", "code") : writeQuoted(text, spot);
}

/** Writes a value in the quotes in which it stands. */
function writeQuoted(value, spot) {
  if (spot.quotes === "bare") {
    return writeBare(value, spot);
  }
  // An interactive shell looks for its history before it looks for quotes: a `!` must stand behind a
  // backslash, which is none within quotes, and a `^` not at the start of a line.
  const apart = spot.glued || (spot.firstOfLine && value[0] === "^");
  if (spot.quotes === "single") {
    return (apart ? "''" : "") + value.replace(/['!]/g, "'\\$&'");
  }
  if (spot.quotes === "double") {
    return (apart ? '""' : "") + value.replace(/[\\$`"]/g, "\\$&").replace(/!/g, '"\\!"');
  }
  if (spot.quotes === "document") {
    return writeInDocument(value, spot);
  }
  if (spot.glued) {
    return refuseValue("unsure");
  }
  return plainOr(spot.quotes, spot.quotes in plainValues ? spot.quotes : "other", value);
}

/** Writes a word: as it is if nothing in it means anything to a shell, else in single quotes. */
function writeBare(value, spot) {
  const follows = typeof spot.next === "string" && /[<>(]/.test(spot.next);
  if (/^[\w@%+:./-]+$/.test(value) && !value.includes("..") && !reservedWords.test(value) && !spot.glued && !follows) {
    return value;
  }
  return "'" + value.replace(/['!]/g, "'\\$&'") + "'";
}

/** Writes a value in a here-document, in which there are no quotes. */
function writeInDocument(value, spot) {
  const { line, mark } = spot.document;
  const text = line.map((part) => (typeof part === "string" ? part : part.value)).join("");
  if (text.replace(/^\t+/, "") === mark) {
    return refuseValue("mark");
  }
  return plainOr("document", "other", value);
}
