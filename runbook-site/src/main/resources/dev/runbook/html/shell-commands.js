// Reads the commands of shell text: where each begins and ends, and of which words it consists.

function newCommand(reader, outer, piped) {
  const command = { words: [], outer, piped };
  reader.commands.push(command);
  return command;
}

/** Reads commands up to `)`, or to the end of everything. */
function readCommands(reader, nested, outer) {
  const { source } = reader;
  let command = newCommand(reader, outer, false);
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
    doubt(reader, nested && word !== null && wordText(word) === "case");
    word = null;
  };
  const next = (piped) => {
    end();
    command = newCommand(reader, outer, piped);
  };
  while (reader.at < source.length) {
    const c = source[reader.at];
    const after = source[reader.at + 1];
    if (isHole(c)) {
      begin();
      takeSpot(reader, word.brackets > 0 ? "bracket" : "bare", command, word);
    } else if (c === "\\") {
      readEscaped(reader, command, begin);
    } else if (quoteReaders.has(c)) {
      quoteReaders.get(c)(reader, command, begin());
    } else if (c === "#" && !word) {
      readComment(reader, command);
    } else if (c === " " || c === "\t") {
      end();
      reader.at++;
    } else if (c === "\n") {
      if (command.piped && command.words.length === 0) {
        end();
      } else {
        next(false);
      }
      reader.at++;
      readDocuments(reader);
    } else if (c === "|") {
      reader.at += after === "|" || after === "&" ? 2 : 1;
      next(after !== "|");
    } else if (c === ";" || (c === "&" && after !== ">")) {
      reader.at++;
      next(false);
    } else if (c === "(" && after === "(" && !word) {
      reader.at += 2;
      readArithmetic(reader, command);
    } else if (c === "(") {
      reader.at++;
      readInner(reader, command);
    } else if (c === ")") {
      reader.at++;
      end();
      if (nested) {
        return;
      }
      next(false);
    } else if (c === "<" || c === ">" || c === "&") {
      end();
      readRedirection(reader, command);
    } else {
      begin().brackets += c === "[" ? 1 : c === "]" && word.brackets > 0 ? -1 : 0;
      addToWord(word, c);
      reader.at++;
    }
  }
  end();
}

/** Reads what stands in parentheses, up to the closing one. */
function readInner(reader, command) {
  if (reader.depth > 40) {
    doubt(reader, true);
    return;
  }
  const open = reader.documents.length;
  reader.depth++;
  readCommands(reader, true, command);
  reader.depth--;
  doubt(reader, reader.documents.length > open);
}

/** Reads a backslash outside of quotes and what stands behind it; `begin` gives the word for it. */
function readEscaped(reader, command, begin) {
  const after = reader.source[++reader.at];
  if (isHole(after)) {
    takeSpot(reader, "escaped", command, begin());
  } else if (after !== undefined) {
    reader.at++;
    if (after !== "\n") {
      addToWord(begin(), after);
    }
  }
}

function readRedirection(reader, command) {
  const text = textOf(reader.source.slice(reader.at, reader.at + 3));
  if (text === "<<<") {
    reader.at += 3;
  } else if (text.startsWith("<<")) {
    reader.at += 2;
    readEndMark(reader, command);
  } else {
    reader.at += /^(>>|>&|<&|<>|>\||&>)/.test(text) ? 2 : 1;
  }
}

/** Reads a comment. To an interactive zsh it is none, and quotes in it are quotes. */
function readComment(reader, command) {
  const { source } = reader;
  while (reader.at < source.length && source[reader.at] !== "\n") {
    if (isHole(source[reader.at])) {
      takeSpot(reader, "comment", command, null);
    } else {
      doubt(reader, "'\"`$".includes(source[reader.at]));
      reader.at++;
    }
  }
}
