package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example on the page of a rule does what the page says. */
class RulePagesTest {

  /** Rules whose bad input is no text, or too much of it; their pages say so in words. */
  private static final Set<String> WITHOUT_EXAMPLES =
      Set.of(
          "lint/unreadable",
          "pages/too-deep",
          "yaml/encoding",
          "yaml/too-large",
          "yaml/too-deep",
          "yaml/too-many-nodes");

  private static final List<String> SECTIONS =
      List.of("## Why it matters", "## Bad", "## Good", "## How to mend");

  static Stream<RuleInfo> rules() {
    return Rules.all().stream();
  }

  static Stream<RuleInfo> rulesWithExamples() {
    return rules().filter(rule -> !WITHOUT_EXAMPLES.contains(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_page_has_its_title_and_every_section(RuleInfo rule) {
    String page = Rules.page(rule);

    assertThat(page).startsWith("# `" + rule.id() + "`\n\n").endsWith("\nSince 0.1.0\n");
    List<String> headings = page.lines().filter(line -> line.startsWith("## ")).toList();
    assertThat(headings).isEqualTo(SECTIONS);
  }

  @ParameterizedTest
  @MethodSource("rulesWithExamples")
  void a_bad_example_gives_exactly_the_findings_that_are_marked(RuleInfo rule, @TempDir Path base) {
    RulePage bad = RulePage.section(Rules.page(rule), "## Bad");

    assertThat(bad.found()).anyMatch(mark -> mark.endsWith(" " + rule.id()));
    assertThat(bad.folder(base, common()).marks()).containsExactlyInAnyOrderElementsOf(bad.found());
  }

  @ParameterizedTest
  @MethodSource("rulesWithExamples")
  void a_good_example_gives_no_finding(RuleInfo rule, @TempDir Path base) {
    RulePage good = RulePage.section(Rules.page(rule), "## Good");

    assertThat(good.found()).isEmpty();
    assertThat(good.folder(base, common()).marks()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_page_has_examples_unless_they_cannot_be_written_down(RuleInfo rule) {
    assertThat(RulePage.hasExamples(Rules.page(rule)))
        .isEqualTo(!WITHOUT_EXAMPLES.contains(rule.id()));
  }

  static RulePage common() {
    try (var readme = Rules.class.getResourceAsStream("pages/README.md")) {
      String text = new String(readme.readAllBytes(), StandardCharsets.UTF_8);
      return RulePage.section(text, "## The examples");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
