package dev.runbook.diagnostic;

import static dev.runbook.diagnostic.Findings.DEAD;
import static dev.runbook.diagnostic.Findings.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final List<String> LINES =
      List.of("- alert: A", "  url: x", "  url: x", "- alert: B", "  url: x");

  @Test
  void lines_that_move_and_are_indented_change_no_fingerprint() {
    List<String> moved = new ArrayList<>(List.of("# new", ""));
    LINES.forEach(line -> moved.add("  " + line));

    assertThat(of(report(moved, 3, 5, DEAD, "x")))
        .isEqualTo(of(report(LINES, 1, 3, DEAD, "x")))
        .doesNotHaveDuplicates()
        .hasSize(3)
        .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{32}"));
  }

  @Test
  void the_words_of_a_message_do_not_count_and_the_rule_does() {
    assertThat(of(report(LINES, 1, 3, DEAD, "x"))).isEqualTo(of(report(LINES, 1, 3, DEAD, "y")));
    assertThat(of(report(LINES, 1, 3, DEAD, "x")))
        .doesNotContainAnyElementsOf(of(report(LINES, 1, 3, OTHER, "x")));
  }

  @Test
  void of_several_things_on_a_line_each_keeps_its_own_when_another_is_mended() {
    Diagnostic first = Findings.at(DEAD, 1, 1, 2, "a");
    Diagnostic second = Findings.at(DEAD, 1, 4, 5, "b");
    Report both = with(List.of(first, second), List.of("A, B"));
    Report rest = with(List.of(second.at(first.location())), List.of("B"));

    assertThat(of(rest)).containsExactly(of(both).get(1));
  }

  @Test
  void what_is_said_of_a_whole_file_is_told_apart_by_its_message() {
    Diagnostic one = Diagnostic.of(DEAD, Location.startOf("folder"), "one");
    Diagnostic two = Diagnostic.of(DEAD, Location.startOf("folder"), "two");

    assertThat(of(with(List.of(two), List.of())))
        .containsExactly(of(with(List.of(one, two), List.of())).get(1));
  }

  @Test
  void a_finding_that_no_longer_counts_keeps_the_others_as_they_were() {
    Report counting = report(LINES, 1, 3, DEAD, "x");
    List<Diagnostic> all = counting.diagnostics();
    Report silenced =
        new Report(
            all.subList(1, 3),
            counting.summary(),
            counting.source(),
            List.of(new Silenced(all.get(0), Silenced.By.COMMENT, "")),
            counting.subjects(),
            List.of());
    Fingerprints fingerprints = new Fingerprints(silenced);

    assertThat(all.stream().map(fingerprints::of)).isEqualTo(of(counting));
  }

  private static List<String> of(Report report) {
    Fingerprints fingerprints = new Fingerprints(report);
    return report.diagnostics().stream().map(fingerprints::of).toList();
  }

  /** Three findings: two in the first alert, and one in the second that points at the same text. */
  private static Report report(
      List<String> lines, int line, int column, RuleInfo rule, String message) {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i : new int[] {1, 2, 4}) {
      findings.add(Findings.at(rule, line + i, column, column + 6, message));
    }
    Report plain = with(findings, lines);
    return new Report(
        findings,
        plain.summary(),
        plain.source(),
        List.of(),
        List.of(
            new Subject("A", new Location("alerts/api.yaml", line, column, line + 3, 1)),
            new Subject("B", new Location("alerts/api.yaml", line + 3, column, line + 5, 1))),
        List.of(rule));
  }

  private static Report with(List<Diagnostic> findings, List<String> lines) {
    return new Report(
        findings,
        Findings.SUMMARY,
        (file, line) ->
            Optional.of(line).filter(l -> l <= lines.size()).map(l -> lines.get(l - 1)));
  }
}
