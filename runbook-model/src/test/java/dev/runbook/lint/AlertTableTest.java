package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertTableTest {

  @TempDir Path base;

  @Test
  void a_line_has_what_the_rule_says_and_the_runbook_that_answers_it() {
    assertThat(AlertTable.render(Folder.small(base).workspace()))
        .isEqualTo(
            "alerts/api.yaml\t4\tApiErrors\twarning\t"
                + "https://runbooks.example.com/alerts/ApiErrors/\tprometheus\tapi-errors\n");
  }

  @Test
  void what_a_rule_does_not_say_is_empty() {
    Folder folder =
        Folder.small(base).write("alerts/api.yaml", "groups:\n- rules:\n  - alert: Other\n");

    assertThat(AlertTable.render(folder.workspace()))
        .isEqualTo("alerts/api.yaml\t3\tOther\t\t\tprometheus\t\n");
  }

  @Test
  void breaks_inside_a_value_are_blanks_so_that_columns_hold() {
    Folder folder =
        Folder.small(base)
            .write(
                "alerts/api.yaml",
                """
                groups:
                - rules:
                  - alert: "A\\tB\\r\\nC\\u2028D"
                    labels: {severity: "a\\nb"}
                """);

    assertThat(AlertTable.render(folder.workspace()))
        .isEqualTo("alerts/api.yaml\t3\tA B C D\ta b\t\tprometheus\t\n");
  }

  @Test
  void rules_are_ordered_by_file_and_line() {
    Folder folder =
        Folder.small(base)
            .write("alerts/z.yaml", "groups:\n- rules: [{alert: A}]\n")
            .write("alerts/a/b.yaml", "groups:\n- rules: [{alert: Z}, {alert: B}]\n");

    assertThat(AlertTable.render(folder.workspace()).lines().map(line -> line.split("\t", -1)[2]))
        .containsExactly("Z", "B", "ApiErrors", "A");
  }
}
