package dev.runbook.lint;

import dev.runbook.alerting.AlertRule;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.source.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The alert rules of a run as a table for other programs: a line each, without a header, its
 * columns parted by tabs: file, line of the key that names the alert, name as written, label {@code
 * severity}, annotation {@code runbook_url}, kind of file, id of the runbook that answers it. A
 * column that has nothing to say is empty.
 */
public final class AlertTable {

  /** What would break a line or a column. */
  private static final Pattern BREAKS = Pattern.compile("\\R|\\t");

  private AlertTable() {}

  /**
   * Renders the table.
   *
   * @param workspace all that was read
   * @return its lines in order of file and line, each ending with a line feed; tabs and line breaks
   *     inside a value are blanks
   */
  public static String render(Workspace workspace) {
    StringBuilder table = new StringBuilder();
    for (AlertRule rule : workspace.alertRules()) {
      String runbook =
          workspace
              .runbooks()
              .claim(rule.alert())
              .map(claim -> claim.runbook().id().value())
              .orElse("");
      String line =
          String.join(
              "\t",
              column(rule.key().file()),
              Integer.toString(rule.key().line()),
              column(rule.name().text()),
              column(rule.label("severity")),
              column(workspace.runbookUrl(rule)),
              rule.format().label(),
              runbook);
      table.append(line).append('\n');
    }
    return table.toString();
  }

  private static String column(Optional<Node.Scalar> value) {
    return value.map(scalar -> column(scalar.text())).orElse("");
  }

  private static String column(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }
}
