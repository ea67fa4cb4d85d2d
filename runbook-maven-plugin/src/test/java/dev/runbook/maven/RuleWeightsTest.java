package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.LintSettings;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class RuleWeightsTest {

  private static final String RULE = "alerts/severity-differs";

  @Test
  void a_rule_gets_the_severity_that_is_asked_for() throws Exception {
    LintSettings settings = RuleWeights.parse(List.of(" " + RULE + " = Error "));
    assertThat(settings.severity(RULE, Severity.WARNING)).contains(Severity.ERROR);
  }

  @Test
  void a_rule_can_be_turned_off() throws Exception {
    LintSettings settings = RuleWeights.parse(List.of(RULE + "=off"));
    assertThat(settings.severity(RULE, Severity.WARNING)).isEmpty();
  }

  @Test
  void of_two_entries_for_a_rule_the_later_one_counts() throws Exception {
    LintSettings settings = RuleWeights.parse(List.of(RULE + "=off", RULE + "=info"));
    assertThat(settings.severity(RULE, Severity.WARNING)).contains(Severity.INFO);
  }

  @Test
  void an_entry_without_a_severity_is_refused_with_an_example() {
    assertThatThrownBy(() -> RuleWeights.parse(List.of(RULE)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`runbook.rules` has the entry `alerts/severity-differs`, expected a rule and its"
                + " severity, such as `alerts/severity-differs=error`");
  }

  @Test
  void an_unknown_rule_or_severity_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> RuleWeights.parse(List.of("alerts/severity-difers=error")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("did you mean `alerts/severity-differs`?");
    assertThatThrownBy(() -> RuleWeights.parse(List.of(RULE + "=wraning")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("did you mean `warning`?");
  }
}
