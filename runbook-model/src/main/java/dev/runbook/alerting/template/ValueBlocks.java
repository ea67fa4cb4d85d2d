package dev.runbook.alerting.template;

/**
 * Tells whether a block that goes over several lines is one value, as in
 *
 * <pre>{@code
 * severity: {{ if .Values.loud }}
 *   critical
 *   {{ else }}
 *   warning
 *   {{ end }}
 * }</pre>
 *
 * or holds keys and items, which are read.
 */
final class ValueBlocks {

  /** No value that people choose like this is longer. */
  private static final int MOST_LINES = 20;

  private final Actions actions;

  ValueBlocks(Actions actions) {
    this.actions = actions;
  }

  boolean isValue(int opener, int end) {
    String text = actions.text();
    int from = actions.get(opener).to();
    int to = actions.get(end).from();
    for (int lines = 0; lines < MOST_LINES; lines++) {
      int lineEnd = text.indexOf('\n', from);
      int stop = lineEnd < 0 || lineEnd > to ? to : lineEnd;
      if (isStructure(text.substring(from, stop).strip())) {
        return false;
      }
      if (stop == to) {
        return true;
      }
      from = stop + 1;
    }
    return false;
  }

  private static boolean isStructure(String line) {
    return line.startsWith("- ") || line.endsWith(":") || line.contains(": ");
  }
}
