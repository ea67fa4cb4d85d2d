package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesHashTest {

  /** What {@code LC_ALL=C sort -u | sha256sum} says of the lines. */
  private static final String OF_SORT =
      "sha256:39c9f098d9d5a25508af9a721e4f00de3f63bd8c39fedb21dbda629aa25656cf";

  @Test
  void it_is_what_sort_and_sha256sum_say_of_the_lines() {
    String rules =
        """
        - {alert: B, for: 5m, expr: "  up == 0\\n\\tor   up == 1 "}
        - {alert: A, expr: ä > 1, labels: {severity: page, team: x}}
        """;

    assertThat(hash(rules)).isEqualTo(OF_SORT);
  }

  @Test
  void order_and_repetition_do_not_matter() {
    String rules =
        """
        - {alert: A, expr: ä > 1, labels: {severity: page}}
        - {alert: B, for: 5m, expr: up == 0 or up == 1}
        - {alert: A, expr: ä > 1, labels: {severity: page}, annotations: {summary: again}}
        """;

    assertThat(hash(rules)).isEqualTo(OF_SORT);
  }

  @Test
  void blanks_part_words_and_columns_are_not_mixed_up() {
    assertThat(hash("- {alert: A, expr: a b}\n")).isNotEqualTo(hash("- {alert: A, expr: ab}\n"));
    assertThat(hash("- {alert: A, expr: up, for: 5m}\n"))
        .isNotEqualTo(hash("- {alert: A, expr: up, labels: {severity: 5m}}\n"));
  }

  @Test
  void lines_are_ordered_by_their_bytes_and_not_by_units_of_java() {
    String high = "- {alert: \"\\uFF5E\", expr: up}\n";
    String higher = "- {alert: \"\\U0001F600\", expr: up}\n";

    assertThat(hash(high + higher)).isEqualTo(hash(higher + high));
    assertThat(hash(high + higher))
        .isEqualTo("sha256:3d1d3641a4a01946114ab2e3b6b7159e8f67a0532a0e70db6e352e202eac710a");
  }

  private static String hash(String rules) {
    String file = "groups:\n  - name: g\n    rules:\n" + rules.indent(4);
    List<AlertRule> read =
        AlertRuleReader.read(new SourceFile("rules.yaml", file), Budget.ALERT_RULES).rules();
    assertThat(read).isNotEmpty();
    return RulesHash.of(read);
  }
}
