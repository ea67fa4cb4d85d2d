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
 * Reads shell text. Where shells differ, or where this reader is simpler than a shell, everything
 * that follows counts as `unsure`: a value is taken there only if it needs no quotes at all.
 *
 * @param {Array<string|object>} source single characters, and an object for each placeholder
 * @returns {{spots: Map<object, ShellSpot>, commands: object[], calculates: boolean}} where each
 *     placeholder stands, all commands in it, and whether it calculates with variables
 */
function readShell(source) {
  const spots = new Map();
  const all = [];
  let at = 0;
  let unsure = false;
  let calculates = false;
  let depth = 0;
  let glued = -1;
  let documents = [];

  const isHole = (part) => typeof part === "object";
  const isBlank = (part) => part === undefined || part === " " || part === "\t" || part === "\n";

  function spot(quotes, command, word, document) {
    const parts = word ? word.parts : [];
    const before = parts.length ? parts[parts.length - 1] : "";
    spots.set(source[at], {
      quotes: unsure && ["bare", "single", "double"].includes(quotes) ? "unsure" : quotes,
      command,
      word,
      document,
      last: typeof before === "string" ? before : "\0",
      inString: Boolean(word) && word.marks % 2 === 1,
      glued: glued === at,
      firstOfLine: source[at - 1] === "\n",
      next: source[at + 1],
    });
    if (word) {
      word.parts.push(source[at]);
    }
    at++;
  }

  function add(word, character) {
    word.parts.push(character);
    word.marks += character === '"' ? 1 : 0;
  }

  function newCommand(outer, piped) {
    const command = { words: [], outer, piped };
    all.push(command);
    return command;
  }

  /** Reads commands up to `)`, or to the end of everything. */
  function commands(nested, outer) {
    let command = newCommand(outer, false);
    let word = null;
    const begin = () => {
      if (!word) {
        word = { parts: [], marks: 0, brackets: 0 };
        command.words.push(word);
      }
      return word;
    };
    const end = () => {
      // The `)` behind a pattern of `case` closes nothing.
      unsure = unsure || (nested && word !== null && wordText(word) === "case");
      word = null;
    };
    const next = (piped) => {
      end();
      command = newCommand(outer, piped);
    };
    while (at < source.length) {
      const c = source[at];
      const after = source[at + 1];
      if (isHole(c)) {
        begin();
        spot(word.brackets > 0 ? "bracket" : "bare", command, word);
      } else if (c === "\\") {
        at++;
        if (isHole(after)) {
          spot("escaped", command, begin());
        } else if (after !== undefined) {
          at++;
          if (after !== "\n") {
            add(begin(), after);
          }
        }
      } else if (c === "'") {
        at++;
        single(command, begin());
      } else if (c === '"') {
        at++;
        double(command, begin());
      } else if (c === "`") {
        at++;
        backticks(command, begin());
      } else if (c === "$") {
        dollar(command, begin(), false);
      } else if (c === "#" && !word) {
        comment(command);
      } else if (c === " " || c === "\t") {
        end();
        at++;
      } else if (c === "\n") {
        if (command.piped && command.words.length === 0) {
          end();
        } else {
          next(false);
        }
        at++;
        bodies();
      } else if (c === "|") {
        at += after === "|" || after === "&" ? 2 : 1;
        next(after !== "|");
      } else if (c === ";" || (c === "&" && after !== ">")) {
        at++;
        next(false);
      } else if (c === "(") {
        at++;
        if (after === "(" && !word) {
          at++;
          arithmetic(command);
        } else {
          inner(command);
        }
      } else if (c === ")") {
        at++;
        end();
        if (nested) {
          return;
        }
        next(false);
      } else if (c === "<" || c === ">" || c === "&") {
        end();
        redirection(command);
      } else {
        begin().brackets += c === "[" ? 1 : c === "]" && word.brackets > 0 ? -1 : 0;
        add(word, c);
        at++;
      }
    }
    end();
  }

  /** Reads what stands in parentheses, up to the closing one. */
  function inner(command) {
    if (depth > 40) {
      unsure = true;
      return;
    }
    const open = documents.length;
    depth++;
    commands(true, command);
    depth--;
    unsure = unsure || documents.length > open;
  }

  function redirection(command) {
    const text = source.slice(at, at + 3).map((part) => (isHole(part) ? "\0" : part)).join("");
    if (text === "<<<") {
      at += 3;
    } else if (text.startsWith("<<")) {
      at += 2;
      hereDocument(command);
    } else {
      at += /^(>>|>&|<&|<>|>\||&>)/.test(text) ? 2 : 1;
    }
  }

  /** Reads the end mark of a document that begins at the next line. */
  function hereDocument(command) {
    const tabs = source[at] === "-";
    at += tabs ? 1 : 0;
    while (source[at] === " " || source[at] === "\t") {
      at++;
    }
    let mark = "";
    while (!isBlank(source[at]) && !";&|<>()".includes(isHole(source[at]) ? ";" : source[at])) {
      mark += source[at];
      at++;
    }
    unsure = unsure || mark === "" || /[$`]/.test(mark);
    documents.push({ command, tabs, mark: mark.replace(/['"\\]/g, ""), read: !/['"\\]/.test(mark) });
  }

  /** Reads the documents that begin here, which ends when a line is their mark. */
  function bodies() {
    for (const document of documents) {
      const body = [];
      let text;
      do {
        const line = [];
        const inLine = { ...document, line, body };
        while (at < source.length && source[at] !== "\n") {
          line.push(source[at]);
          body.push(source[at]);
          if (isHole(source[at])) {
            spot("document", document.command, null, inLine);
          } else {
            at++;
          }
        }
        body.push("\n");
        at++;
        text = line.map((part) => (isHole(part) ? "\0" : part)).join("");
      } while (at < source.length && (document.tabs ? text.replace(/^\t+/, "") : text) !== document.mark);
    }
    documents = [];
  }

  function single(command, word) {
    while (at < source.length && source[at] !== "'") {
      if (isHole(source[at])) {
        spot("single", command, word);
      } else {
        across(source[at]);
        add(word, source[at++]);
      }
    }
    at++;
  }

  function double(command, word) {
    while (at < source.length && source[at] !== '"') {
      const c = source[at];
      const after = source[at + 1];
      if (isHole(c)) {
        spot("double", command, word);
      } else if (c === "\\" && after !== undefined) {
        at++;
        if (isHole(after)) {
          spot("escaped", command, word);
        } else {
          at++;
          if ('$`"\\'.includes(after)) {
            add(word, after);
          } else if (after !== "\n") {
            add(word, "\\");
            add(word, after);
          }
        }
      } else if (c === "`") {
        at++;
        backticks(command, word);
      } else if (c === "$") {
        dollar(command, word, true);
      } else {
        across(c);
        add(word, c);
        at++;
      }
    }
    at++;
  }

  /** A document that begins within quotes is where shells differ. */
  function across(c) {
    unsure = unsure || (c === "\n" && documents.length > 0);
  }

  function dollar(command, word, quoted) {
    const after = source[at + 1];
    at++;
    if (isHole(after)) {
      spot("name", command, word);
    } else if (after === "(" && source[at + 1] === "(") {
      at += 2;
      arithmetic(command);
    } else if (after === "(") {
      at++;
      inner(command);
    } else if (after === "{" || after === "[") {
      at++;
      braces(command, word, after, after === "{" ? "}" : "]");
    } else if (after === "'" && !quoted) {
      at++;
      ansi(command, word);
    } else if (after === '"' && !quoted) {
      return;
    } else if (after !== undefined && /[A-Za-z_]/.test(after)) {
      while (!isHole(source[at]) && /^\w$/.test(source[at] || "")) {
        at++;
      }
    } else if (after !== undefined && /[0-9?@*#$!-]/.test(after)) {
      at++;
    } else {
      add(word, "$");
      return;
    }
    // What a shell puts here is not known.
    word.parts.push(null);
    glued = at;
  }

  function ansi(command, word) {
    while (at < source.length && source[at] !== "'") {
      if (source[at] === "\\" && !isHole(source[at + 1])) {
        // Shells that do not know these quotes end them here.
        unsure = unsure || source[at + 1] === "'";
        at += 2;
      } else if (isHole(source[at])) {
        spot("ansi", command, word);
      } else {
        at++;
      }
    }
    at++;
  }

  /** Reads up to the closing brace. Quotes in it are where shells differ. */
  function braces(command, word, open, close) {
    for (let level = 1; at < source.length && level > 0; ) {
      const c = source[at];
      if (isHole(c)) {
        spot("braces", command, null);
      } else {
        level += c === open ? 1 : c === close ? -1 : 0;
        unsure = unsure || "'\"\\`".includes(c) || (c === "$" && source[at + 1] === "(");
        at++;
      }
    }
  }

  /** Reads up to `))`. A single `)` means that it was a command in two pairs of parentheses. */
  function arithmetic(command) {
    for (let level = 0; at < source.length; ) {
      const c = source[at];
      if (isHole(c)) {
        spot("arithmetic", command, null);
      } else if (c === ")" && level === 0) {
        unsure = unsure || source[at + 1] !== ")";
        at += 2;
        return;
      } else {
        level += c === "(" ? 1 : c === ")" ? -1 : 0;
        calculates = calculates || /[A-Za-z_$]/.test(c);
        unsure = unsure || "'\"\\`#".includes(c);
        at++;
      }
    }
  }

  /** Reads up to the next backtick. Quotes in between are where shells differ. */
  function backticks(command, word) {
    while (at < source.length && source[at] !== "`") {
      if (isHole(source[at])) {
        spot("backticks", command, null);
      } else {
        unsure = unsure || "'\"".includes(source[at]);
        at += source[at] === "\\" && !isHole(source[at + 1]) ? 2 : 1;
      }
    }
    at++;
    word.parts.push(null);
  }

  /** Reads a comment. To an interactive zsh it is none, and quotes in it are quotes. */
  function comment(command) {
    while (at < source.length && source[at] !== "\n") {
      if (isHole(source[at])) {
        spot("comment", command, null);
      } else {
        unsure = unsure || "'\"`$".includes(source[at]);
        at++;
      }
    }
  }

  commands(false, null);
  return { spots, commands: all, calculates };
}

/** The text of a word without its quotes; what is not known yet is a NUL. */
function wordText(word) {
  return word.parts.map((part) => (typeof part === "string" ? part : "\0")).join("");
}
