package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final Summary SUMMARY = new Summary(2, 1, 3, 3, 1, 0, 0, 0);

  @Test
  void a_finding_shows_its_place_its_excerpt_and_its_remedy() {
    Diagnostic dead =
        error(
            new Location("alerts/api.yaml", 7, 9, 7, 20),
            "no such page",
            "did you mean `x`?\n  y: z");

    assertThat(render("        runbook_url: https://example.com/", dead))
        .isEqualTo(
            """
            alerts/api.yaml:7:9: error: no such page [alerts/runbook-url-dead]
              7 |         runbook_url: https://example.com/
                |         ^^^^^^^^^^^
                help: did you mean `x`?
                        y: z

            2 files, 1 runbooks, 3 alerts, 3 links: 1 errors, 0 warnings, 0 suppressed, 0 in baseline
            """);
  }

  @Test
  void a_finding_about_a_folder_has_no_excerpt() {
    Diagnostic missing = error(Location.startOf("runbooks"), "the folder is missing", "create it");
    Report report = new Report(List.of(missing), SUMMARY, (file, line) -> Optional.empty());

    assertThat(TextReport.render(report, false))
        .startsWith(
            """
            runbooks:1:1: error: the folder is missing [alerts/runbook-url-dead]
              help: create it

            """);
  }

  @Test
  void a_run_without_findings_still_says_what_it_saw() {
    Report clean = new Report(List.of(), SUMMARY, (file, line) -> Optional.empty());

    assertThat(TextReport.render(clean, true)).isEqualTo(SUMMARY.line() + "\n");
  }

  @Test
  void an_empty_span_gets_one_caret_even_behind_the_end_of_the_line() {
    assertThat(marks("key:", 1, 5, 1, 5)).containsExactly("key:", "    ^");
    assertThat(marks("", 1, 1, 1, 1)).containsExactly("", "^");
  }

  @Test
  void a_span_over_several_lines_is_marked_to_the_end_of_its_first() {
    assertThat(marks("a: b  ", 1, 4, 3, 1)).containsExactly("a: b", "   ^");
  }

  @Test
  void tabs_are_widened_and_carets_stay_under_the_span() {
    assertThat(marks("\ta:\tb", 1, 5, 1, 6)).containsExactly("    a:  b", "        ^");
  }

  @Test
  void wide_and_combining_characters_keep_the_carets_in_place() {
    assertThat(marks("日本: x", 1, 5, 1, 6)).containsExactly("日本: x", "      ^");
    assertThat(marks("🔥🔥: x", 1, 7, 1, 8)).containsExactly("🔥🔥: x", "      ^");
    assertThat(marks("e\u0301: x", 1, 5, 1, 6)).containsExactly("e\u0301: x", "   ^");
    assertThat(marks("a: 日本", 1, 4, 1, 6)).containsExactly("a: 日本", "   ^^^^");
  }

  @Test
  void of_a_very_long_line_a_window_around_the_span_is_shown() {
    String line = "x".repeat(5000) + "HERE" + "y".repeat(5000);

    List<String> marks = marks(line, 1, 5001, 1, 5005);

    assertThat(marks.get(0)).hasSizeLessThan(130).startsWith("…x").endsWith("y…");
    int caret = marks.get(1).indexOf('^');
    assertThat(marks.get(0).substring(caret, caret + 4)).isEqualTo("HERE");
    assertThat(marks.get(1).strip()).isEqualTo("^^^^");
  }

  @Test
  void carets_of_a_very_long_span_end_with_the_window() {
    List<String> marks = marks("a".repeat(9000), 1, 1, 1, 9001);

    assertThat(marks.get(0)).isEqualTo("a".repeat(120) + "…");
    assertThat(marks.get(1)).isEqualTo("^".repeat(120));
  }

  @Test
  void control_characters_never_reach_the_terminal() {
    Diagnostic evil =
        error(new Location("a\u001b[2J.yaml", 1, 1, 1, 2), "was `\u001b]0;x\u0007`", "\u009b1m");

    String text = render("k: \u001b[31m\u202e\u0000\u007f", evil);

    assertThat(text).contains("a␛[2J.yaml").contains("`␛]0;x␇`").contains("k: ␛[31m\ufffd␀␡");
    assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
  }

  @Test
  void colour_adds_marks_and_changes_nothing_else() {
    Diagnostic dead = error(new Location("a.yaml", 1, 1, 1, 4), "no such page", "try\nthis");
    Report report = report("key: value", dead);

    String plain = TextReport.render(report, false);
    String coloured = TextReport.render(report, true);

    assertThat(coloured).contains("\u001b[31m").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(plain).doesNotContain("\u001b");
  }

  private static List<String> marks(String line, int fromLine, int from, int toLine, int to) {
    Diagnostic finding = error(new Location("a.yaml", fromLine, from, toLine, to), "odd", "mend");
    List<String> text = render(line, finding).lines().toList();
    return List.of(
        text.get(1).replaceFirst("^ {2}1 \\| ?", ""), text.get(2).replaceFirst("^ {4}\\| ", ""));
  }

  private static String render(String line, Diagnostic diagnostic) {
    return TextReport.render(report(line, diagnostic), false);
  }

  private static Report report(String line, Diagnostic diagnostic) {
    return new Report(List.of(diagnostic), SUMMARY, (file, number) -> Optional.of(line));
  }

  private static Diagnostic error(Location location, String message, String hint) {
    RuleInfo rule = new RuleInfo("alerts/runbook-url-dead", Severity.ERROR, "a dead link");
    return Diagnostic.of(rule, location, message).withHint(hint);
  }
}
