// Reads a command as a shell would, to know where in it each placeholder stands.

/**
 * A place in shell text at which a value is wanted.
 *
 * @typedef {object} ShellSpot
 * @property {string} quotes what it stands in: `bare`, `single` or `double` quotes; or why it cannot
 *     be quoted there, a key of `quoteReasons`
 * @property {object} word the word that it is part of: its `parts`, and how many `"` are in it
 * @property {string} last what stands before it in its word, without quotes; empty at its start
 * @property {boolean} inString whether a `"` of the word itself is open there
 * @property {boolean} glued whether a variable's name ends right before it
 * @property {boolean} firstOfLine whether a line begins with it
 * @property {*} next what stands behind it
 * @property {object} command the command that it is part of
 * @property {object} [document] the here-document that it is part of, with its line
 */

/**
 * A reader of shell text: what it reads, how far it has come, and what it has found.
 *
 * @typedef {object} ShellReader
 * @property {Array<string|object>} source single characters, and an object for each placeholder
 * @property {number} at the place of what is read next
 * @property {boolean} unsure whether a shell may read differently what follows
 * @property {number} depth in how many parentheses it is
 * @property {number} glued the place right behind the name of a variable
 * @property {object[]} documents the here-documents that begin at the next line
 * @property {Map<object, ShellSpot>} spots where each placeholder stands
 * @property {object[]} commands all commands in it
 * @property {boolean} calculates whether it calculates with variables
 */

/**
 * Reads shell text. Where shells differ, or where this reader is simpler than a shell, everything
 * that follows counts as `unsure`: a value is taken there only if it needs no quotes at all.
 *
 * @param {Array<string|object>} source single characters, and an object for each placeholder
 * @returns {ShellReader} where each placeholder stands, all commands in it, and whether it calculates
 */
function readShell(source) {
  const reader = {
    source,
    at: 0,
    unsure: false,
    depth: 0,
    glued: -1,
    documents: [],
    spots: new Map(),
    commands: [],
    calculates: false,
  };
  readCommands(reader, false, null);
  return reader;
}

function isHole(part) {
  return typeof part === "object";
}

/** Text of which the placeholders are not known yet: each is a NUL, as all else that is not text. */
function textOf(parts) {
  return parts.map((part) => (typeof part === "string" ? part : "\0")).join("");
}

/** The text of a word without its quotes; what is not known yet is a NUL. */
function wordText(word) {
  return textOf(word.parts);
}

/** Notes where the placeholder stands that is read now, and reads on. */
function takeSpot(reader, quotes, command, word, document) {
  const { source, at, unsure } = reader;
  const parts = word ? word.parts : [];
  const before = parts.length ? parts[parts.length - 1] : "";
  reader.spots.set(source[at], {
    quotes: unsure && ["bare", "single", "double"].includes(quotes) ? "unsure" : quotes,
    command,
    word,
    document,
    last: typeof before === "string" ? before : "\0",
    inString: Boolean(word) && word.marks % 2 === 1,
    glued: reader.glued === at,
    firstOfLine: source[at - 1] === "\n",
    next: source[at + 1],
  });
  if (word) {
    word.parts.push(source[at]);
  }
  reader.at++;
}

/** Adds a character to a word. */
function addToWord(word, character) {
  word.parts.push(character);
  word.marks += character === '"' ? 1 : 0;
}

/** From here on shells may read differently, if this holds. */
function doubt(reader, holds) {
  reader.unsure = reader.unsure || holds;
}
