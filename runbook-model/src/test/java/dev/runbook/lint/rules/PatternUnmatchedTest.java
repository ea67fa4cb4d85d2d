package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternUnmatchedTest {

  private static final String RULE = "runbooks/pattern-unmatched";
  private static final String RUNBOOK = "runbooks/api-errors.yaml";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(strings = {"Queue*", "apierrors*", "Api*Warnings", "ApiErrors2*", "*Queue"})
  void a_pattern_that_fits_nothing_is_reported_where_it_is_written(String pattern) {
    Folder folder = claims(pattern);

    assertThat(folder.marks()).containsExactly(RUNBOOK + ":3 " + RULE);
    assertThat(folder.findings(RULE))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo("the pattern `%s` matches no alert of any rule".formatted(pattern)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Api*", "*Errors", "*", "A*E*s", "ApiErrors", "ApiErrors*"})
  void a_pattern_that_fits_something_is_fine(String pattern) {
    assertThat(claims(pattern).marks()).isEmpty();
  }

  @Test
  void a_pattern_that_may_fit_a_name_which_a_template_completes_is_fine() {
    Folder folder = claims("Queue*");
    folder.write(
        "alerts/queue.yaml",
        """
        groups:
          - name: queue
            rules:
              - alert: "{{ .Values.prefix }}Stuck"
                expr: queue > 1
                annotations: {runbook_url: "https://example.org/"}
        """);

    assertThat(folder.findings(RULE)).isEmpty();
  }

  @Test
  void rules_that_are_elsewhere_leave_every_pattern_alone() {
    Folder folder =
        claims("Queue*").change(RUNBOOK, "severity:", "rulesElsewhere: true\nseverity:");

    assertThat(folder.marks()).isEmpty();
  }

  private Folder claims(String pattern) {
    return Folder.small(base)
        .change(
            RUNBOOK, "[ApiErrors]", "[{name: ApiErrors}, {pattern: \"%s\"}]".formatted(pattern));
  }
}
