package dev.runbook.alerting.template;

import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds alert rules in a text that is no YAML: a line with {@code alert:} and those around it that
 * are indented as far.
 */
final class RulePieces {

  private static final Pattern ALERT =
      Pattern.compile("( *)((?:- +)*+)(?:alert|\"alert\"|'alert') *: +[^ #].*");

  private final SourceFile file;
  private final List<String> lines;
  private final BitSet alerts = new BitSet();
  private final List<RulePiece> pieces = new ArrayList<>();

  private RulePieces(SourceFile file) {
    this.file = file;
    this.lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      alerts.set(i, ALERT.matcher(lines.get(i)).matches());
    }
  }

  static List<RulePiece> of(SourceFile file, Set<Integer> read) {
    RulePieces found = new RulePieces(file);
    int behind = 0;
    for (int i = found.alerts.nextSetBit(0); i >= 0; i = found.alerts.nextSetBit(i + 1)) {
      Matcher alert = ALERT.matcher(found.lines.get(i));
      if (!read.contains(i + 1) && alert.matches()) {
        behind = found.cut(i, alert.end(2), alert.end(2) > alert.end(1), behind);
      }
    }
    return found.pieces;
  }

  /**
   * Cuts out the rule of a line.
   *
   * @param alert the index of the line
   * @param indent the column of its keys
   * @param begins whether it begins on that line
   * @param from the first line that belongs to no piece yet
   * @return the index of the line behind it
   */
  private int cut(int alert, int indent, boolean begins, int from) {
    int first = alert;
    while (!begins && first > from && belongs(first - 1, indent)) {
      first--;
    }
    if (!begins && first > from && isItem(lines.get(first - 1), indent)) {
      first--;
    }
    int last = alert + 1;
    while (last < lines.size() && belongs(last, indent)) {
      last++;
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i < last; i++) {
      String line = lines.get(i);
      boolean opensItem = i == first && line.length() > indent && !line.isBlank();
      text.append(opensItem ? " ".repeat(indent) + line.substring(indent) : line).append('\n');
    }
    pieces.add(new RulePiece(new SourceFile(file.name(), text.toString()), first));
    return last;
  }

  /** Tells whether a line goes on with the keys of a rule. */
  private boolean belongs(int index, int indent) {
    String line = lines.get(index);
    int own = indent(line);
    boolean goesOn =
        own == line.length()
            || own > indent
            || (own == indent && !isDash(line, own) && !line.startsWith("---"));
    return goesOn && !alerts.get(index);
  }

  /** Tells whether a line begins the item of a list whose keys stand in a column. */
  private static boolean isItem(String line, int indent) {
    int at = indent(line);
    boolean item = false;
    while (at < indent && isDash(line, at)) {
      item = true;
      at++;
      while (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
    return item && at == indent;
  }

  private static boolean isDash(String line, int at) {
    return line.charAt(at) == '-' && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
