package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.rules.CrossChecks;
import dev.runbook.lint.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final String TABLE_HEAD =
      """
      | rule | severity | what it finds |
      |---|---|---|
      """;

  @Test
  void ids_are_unique() {
    assertThat(Rules.all()).extracting(RuleInfo::id).doesNotHaveDuplicates();
  }

  @Test
  void summaries_are_one_sentence_without_a_full_stop() {
    assertThat(Rules.all())
        .extracting(RuleInfo::summary)
        .allSatisfy(s -> assertThat(s).matches("\\p{Upper}.*[^.]").doesNotContain("\n"));
  }

  @Test
  void a_rule_is_found_by_its_id_alone() {
    assertThat(Rules.find("alerts/runbook-url-dead"))
        .map(RuleInfo::severity)
        .contains(Severity.ERROR);
    assertThat(Rules.find("runbook-url-dead")).isEmpty();
  }

  @Test
  void a_rule_of_somebody_else_has_no_page() {
    RuleInfo foreign = new RuleInfo("alerts/foreign", Severity.INFO, "Foreign");

    assertThatThrownBy(() -> Rules.page(foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alerts/foreign");
  }

  @Test
  void there_is_no_page_without_a_rule() throws IOException {
    Path folder = RulePage.documentation();
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> pages =
          files
              .filter(file -> Files.isRegularFile(file))
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.equals("README.md"))
              .map(name -> name.replaceFirst("\\.md$", ""))
              .toList();

      assertThat(pages)
          .containsExactlyInAnyOrderElementsOf(Rules.all().stream().map(RuleInfo::id).toList());
    }
  }

  @Test
  void the_table_of_the_documentation_is_the_registry() throws IOException {
    String readme = Files.readString(RulePage.documentation().resolve("README.md"));
    String rows =
        Rules.all().stream()
            .map(
                rule ->
                    "| [`%1$s`](%1$s.md) | %2$s | %3$s |\n"
                        .formatted(rule.id(), rule.severity().label(), rule.summary()))
            .collect(Collectors.joining());

    assertThat(readme).contains(TABLE_HEAD + rows);
  }

  @Test
  void each_cross_check_is_named_like_its_rule_and_has_a_test_of_that_name() {
    for (Rule rule : CrossChecks.all()) {
      String name = rule.getClass().getSimpleName();
      String what = rule.info().id().replaceFirst(".*/", "");
      String camel =
          Arrays.stream(what.split("-"))
              .map(
                  word ->
                      word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
              .collect(Collectors.joining());

      // Two groups may call what they find alike; the group tells the classes apart.
      assertThat(name).isIn(camel, "Alert" + camel);
      assertThat(Path.of("src/test/java/dev/runbook/lint/rules", name + "Test.java")).exists();
    }
  }
}
