// Reads here-documents: the text between a line with `<<` and the line that ends it.

/** Reads the end mark of a document that begins at the next line. */
function readEndMark(reader, command) {
  const { source } = reader;
  const ends = (part) => part === undefined || isHole(part) || " \t\n;&|<>()".includes(part);
  const tabs = source[reader.at] === "-";
  reader.at += tabs ? 1 : 0;
  while (source[reader.at] === " " || source[reader.at] === "\t") {
    reader.at++;
  }
  let mark = "";
  while (!ends(source[reader.at])) {
    mark += source[reader.at++];
  }
  doubt(reader, mark === "" || /[$`]/.test(mark));
  const isQuoted = /['"\\]/.test(mark);
  reader.documents.push({ command, tabs, mark: mark.replace(/['"\\]/g, ""), read: !isQuoted });
}

/** Reads the documents that begin here. */
function readDocuments(reader) {
  reader.documents.forEach((document) => readDocument(reader, document));
  reader.documents = [];
}

/** Reads a document, which ends when a line is its mark. */
function readDocument(reader, document) {
  const { source } = reader;
  const body = [];
  let text;
  do {
    const line = readLine(reader, document, body);
    body.push("\n");
    reader.at++;
    text = document.tabs ? textOf(line).replace(/^\t+/, "") : textOf(line);
  } while (reader.at < source.length && text !== document.mark);
}

/** Reads a line of a document, and adds it to what was read of it. */
function readLine(reader, document, body) {
  const { source } = reader;
  const line = [];
  const inLine = { ...document, line, body };
  while (reader.at < source.length && source[reader.at] !== "\n") {
    line.push(source[reader.at]);
    body.push(source[reader.at]);
    if (isHole(source[reader.at])) {
      takeSpot(reader, "document", document.command, null, inLine);
    } else {
      reader.at++;
    }
  }
  return line;
}
