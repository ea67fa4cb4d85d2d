package dev.runbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Budget;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** YAML in which {@code «} marks the places where findings are expected. */
final class MarkedYaml {

  private MarkedYaml() {}

  /**
   * Checks that the findings in a text are at its marks, in order.
   *
   * @param marked the text, with a {@code «} before each place
   * @return each finding as "rule: message", and its hint in parentheses
   */
  static List<String> findingsAtMarksOf(String marked) {
    List<Integer> marks = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    marked
        .chars()
        .forEach(
            c -> {
              if (c == '«') {
                marks.add(plain.length());
              } else {
                plain.append((char) c);
              }
            });
    String text = plain.toString();
    List<Diagnostic> findings = findingsIn(text);

    assertThat(findings.stream().map(Diagnostic::location).map(l -> offset(text, l)))
        .as("places of %s", findings)
        .isEqualTo(marks);
    return findings.stream().map(MarkedYaml::say).toList();
  }

  /** What reading and validating find in a text. */
  static List<Diagnostic> findingsIn(String text) {
    ParsedFile parsed = YamlReader.read(new SourceFile("x.yaml", text), Budget.RUNBOOKS);
    List<Diagnostic> findings = new ArrayList<>(parsed.problems());
    parsed.documents().forEach(document -> findings.addAll(FormatSchema.validate(document)));
    return findings;
  }

  private static String say(Diagnostic finding) {
    return finding.rule()
        + ": "
        + finding.message()
        + finding.hint().map(hint -> " (" + hint + ")").orElse("");
  }

  /** The index in a text of the first character of a location. */
  static int offset(String text, Location location) {
    int start = 0;
    for (int line = 1; line < location.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + location.column() - 1;
  }
}
