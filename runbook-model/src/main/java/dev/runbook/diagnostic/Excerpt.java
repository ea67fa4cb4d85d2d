package dev.runbook.diagnostic;

/**
 * One line of a file as a terminal shows it, and the carets under a stretch of it. Tabs become
 * blanks, and of a line that is too wide only a window around the stretch is shown.
 *
 * @param text what to print for the line
 * @param carets what to print under it
 */
record Excerpt(String text, String carets) {

  private static final int TAB = 4;
  private static final int WINDOW = 120;

  /** How many cells before the stretch stay visible when the line is cut on the left. */
  private static final int LEAD = 40;

  private static final String CUT = "…";

  /**
   * Draws a line.
   *
   * @param line the text of the line
   * @param location the stretch; of one over several lines, the part on its first line is marked
   */
  static Excerpt of(String line, Location location) {
    int from = Math.min(location.column() - 1, line.length());
    int lineEnd = Math.max(from, line.stripTrailing().length());
    int to =
        location.endLine() > location.line()
            ? lineEnd
            : Math.min(location.endColumn() - 1, line.length());

    int[] cells = new int[line.length() + 1];
    int width = 0;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      int units = Character.charCount(codePoint);
      for (int unit = 0; unit < units; unit++) {
        cells[i + unit] = width;
      }
      width += codePoint == '\t' ? TAB - width % TAB : Glyphs.width(Glyphs.shown(codePoint));
      i += units;
    }
    cells[line.length()] = width;

    int start = width <= WINDOW ? 0 : Math.max(0, Math.min(cells[from] - LEAD, width - WINDOW));
    int end = Math.min(width, start + WINDOW);
    return draw(line, cells, start, end, cells[from], Math.max(cells[to], cells[from] + 1));
  }

  private static Excerpt draw(
      String line, int[] cells, int start, int end, int caretFrom, int caretTo) {
    StringBuilder text = new StringBuilder();
    int shift = 0;
    if (start > 0) {
      text.append(CUT);
      shift = 1;
    }
    int drawn = start;
    for (int i = 0; i < line.length() && cells[i] < end; ) {
      int codePoint = line.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (cells[i] >= start && cells[next] <= end) {
        // A wide character that the left edge cuts leaves a blank cell.
        text.append(" ".repeat(Math.max(0, cells[i] - drawn)));
        if (codePoint == '\t') {
          text.append(" ".repeat(cells[next] - cells[i]));
        } else {
          text.appendCodePoint(Glyphs.shown(codePoint));
        }
        drawn = cells[next];
      }
      i = next;
    }
    if (end < cells[line.length()]) {
      text.append(CUT);
    }
    int length = Math.max(1, Math.min(caretTo, Math.max(end, caretFrom + 1)) - caretFrom);
    String carets = " ".repeat(caretFrom - start + shift) + "^".repeat(length);
    return new Excerpt(text.toString().stripTrailing(), carets);
  }
}
