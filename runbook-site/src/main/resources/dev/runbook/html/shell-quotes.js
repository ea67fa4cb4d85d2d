// Reads what stands in quotes in shell text, and what a shell puts values of its own in place of.

/** What reads the rest of each kind of quotes, by the character that opens it. */
const quoteReaders = new Map([
  ["'", readSingle],
  ['"', readDouble],
  ["`", readBackticks],
  ["$", (reader, command, word) => readDollar(reader, command, word, false)],
]);

function readSingle(reader, command, word) {
  const { source } = reader;
  reader.at++;
  while (reader.at < source.length && source[reader.at] !== "'") {
    if (isHole(source[reader.at])) {
      takeSpot(reader, "single", command, word);
    } else {
      readAcross(reader, word);
    }
  }
  reader.at++;
}

function readDouble(reader, command, word) {
  const { source } = reader;
  reader.at++;
  while (reader.at < source.length && source[reader.at] !== '"') {
    const c = source[reader.at];
    if (isHole(c)) {
      takeSpot(reader, "double", command, word);
    } else if (c === "\\" && source[reader.at + 1] !== undefined) {
      readEscapedInQuotes(reader, command, word);
    } else if (c === "`") {
      readBackticks(reader, command, word);
    } else if (c === "$") {
      readDollar(reader, command, word, true);
    } else {
      readAcross(reader, word);
    }
  }
  reader.at++;
}

/** Reads a character in quotes. A document that begins within quotes is where shells differ. */
function readAcross(reader, word) {
  const c = reader.source[reader.at++];
  doubt(reader, c === "\n" && reader.documents.length > 0);
  addToWord(word, c);
}

/** Reads a backslash in quotes and what stands behind it: most characters do not need it. */
function readEscapedInQuotes(reader, command, word) {
  const after = reader.source[++reader.at];
  if (isHole(after)) {
    takeSpot(reader, "escaped", command, word);
    return;
  }
  reader.at++;
  if ('$`"\\'.includes(after)) {
    addToWord(word, after);
  } else if (after !== "\n") {
    addToWord(word, "\\");
    addToWord(word, after);
  }
}

/** Reads a `$` and the name, command, calculation or quotes behind it. */
function readDollar(reader, command, word, quoted) {
  const { source } = reader;
  const after = source[++reader.at];
  if (isHole(after)) {
    takeSpot(reader, "name", command, word);
  } else if (after === "(" && source[reader.at + 1] === "(") {
    reader.at += 2;
    readArithmetic(reader, command);
  } else if (after === "(") {
    reader.at++;
    readInner(reader, command);
  } else if (after === "{" || after === "[") {
    reader.at++;
    readBraces(reader, command, after, after === "{" ? "}" : "]");
  } else if (after === "'" && !quoted) {
    readAnsi(reader, command, word);
  } else if (after === '"' && !quoted) {
    return;
  } else if (after !== undefined && /[A-Za-z_]/.test(after)) {
    while (!isHole(source[reader.at]) && /^\w$/.test(source[reader.at] || "")) {
      reader.at++;
    }
  } else if (after !== undefined && /[0-9?@*#$!-]/.test(after)) {
    reader.at++;
  } else {
    addToWord(word, "$");
    return;
  }
  // What a shell puts here is not known.
  word.parts.push(null);
  reader.glued = reader.at;
}

/** Reads `'…'` behind a `$`. */
function readAnsi(reader, command, word) {
  const { source } = reader;
  reader.at++;
  while (reader.at < source.length && source[reader.at] !== "'") {
    const after = source[reader.at + 1];
    if (source[reader.at] === "\\" && !isHole(after)) {
      // Shells that do not know these quotes end them here.
      doubt(reader, after === "'");
      reader.at += 2;
    } else if (isHole(source[reader.at])) {
      takeSpot(reader, "ansi", command, word);
    } else {
      reader.at++;
    }
  }
  reader.at++;
}

/** Reads up to the closing brace. Quotes in it are where shells differ. */
function readBraces(reader, command, open, close) {
  const { source } = reader;
  for (let level = 1; reader.at < source.length && level > 0; ) {
    const c = source[reader.at];
    if (isHole(c)) {
      takeSpot(reader, "braces", command, null);
    } else {
      level += c === open ? 1 : c === close ? -1 : 0;
      doubt(reader, "'\"\\`".includes(c) || (c === "$" && source[reader.at + 1] === "("));
      reader.at++;
    }
  }
}

/** Reads up to `))`. A single `)` means that it was a command in two pairs of parentheses. */
function readArithmetic(reader, command) {
  const { source } = reader;
  for (let level = 0; reader.at < source.length; ) {
    const c = source[reader.at];
    if (isHole(c)) {
      takeSpot(reader, "arithmetic", command, null);
    } else if (c === ")" && level === 0) {
      doubt(reader, source[reader.at + 1] !== ")");
      reader.at += 2;
      return;
    } else {
      level += c === "(" ? 1 : c === ")" ? -1 : 0;
      reader.calculates = reader.calculates || /[A-Za-z_$]/.test(c);
      doubt(reader, "'\"\\`#".includes(c));
      reader.at++;
    }
  }
}

/** Reads up to the next backtick. Quotes in between are where shells differ. */
function readBackticks(reader, command, word) {
  const { source } = reader;
  reader.at++;
  while (reader.at < source.length && source[reader.at] !== "`") {
    if (isHole(source[reader.at])) {
      takeSpot(reader, "backticks", command, null);
    } else {
      doubt(reader, "'\"".includes(source[reader.at]));
      reader.at += source[reader.at] === "\\" && !isHole(source[reader.at + 1]) ? 2 : 1;
    }
  }
  reader.at++;
  word.parts.push(null);
}
