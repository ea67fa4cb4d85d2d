package dev.runbook.alerting.template;

/**
 * Tells, line by line, which lines are the text of a block scalar. It looks at indentation alone,
 * so it can go before the parser, and over what no parser takes.
 */
final class BlockScalar {

  private static final int NONE = -1;

  /** The column of the key or the dash whose value the block is. */
  private int parent = NONE;

  /** Tells whether what begins in a column of the next line belongs to a block. */
  boolean contains(int column) {
    return parent != NONE && column > parent;
  }

  /** Takes the next line. */
  void accept(CharSequence line) {
    int indent = skip(line, 0);
    if (indent == line.length() || contains(indent)) {
      return;
    }
    parent = NONE;
    int key = indent;
    int owner = indent;
    while (key + 1 < line.length() && line.charAt(key) == '-' && line.charAt(key + 1) == ' ') {
      owner = key;
      key = skip(line, key + 1);
    }
    int value = valueOf(line, key);
    if (value != key) {
      owner = key;
    }
    if (isHeader(line, value)) {
      parent = owner;
    }
  }

  /** Where the value of the key begins that begins in a column, or that column if it is no key. */
  private static int valueOf(CharSequence line, int key) {
    char quote = key < line.length() ? line.charAt(key) : '\0';
    int at = key;
    if (quote == '"' || quote == '\'') {
      at++;
      while (at < line.length() && line.charAt(at) != quote) {
        at++;
      }
    }
    while (at + 1 < line.length() && (line.charAt(at) != ':' || line.charAt(at + 1) != ' ')) {
      at++;
    }
    return at + 1 < line.length() ? skip(line, at + 1) : key;
  }

  private static boolean isHeader(CharSequence line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == '!' || line.charAt(at) == '&')) {
      while (at < line.length() && line.charAt(at) != ' ') {
        at++;
      }
      at = skip(line, at);
    }
    if (at == line.length() || (line.charAt(at) != '|' && line.charAt(at) != '>')) {
      return false;
    }
    int end = at + 1;
    while (end < line.length() && "+-123456789".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    int rest = skip(line, end);
    return rest == line.length() || (rest > end && line.charAt(rest) == '#');
  }

  private static int skip(CharSequence line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
