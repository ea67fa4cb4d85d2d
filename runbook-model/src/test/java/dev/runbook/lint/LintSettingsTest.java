package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.diagnostic.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LintSettingsTest {

  private static final String RULE = "alerts/severity-differs";

  @Test
  void a_rule_that_nobody_weighs_keeps_its_own_severity() {
    assertThat(LintSettings.defaults().severity(RULE, Severity.WARNING)).contains(Severity.WARNING);
  }

  @Test
  void each_word_weighs_a_rule() {
    assertThat(weigh("error")).isEqualTo("[ERROR]");
    assertThat(weigh("warning")).isEqualTo("[WARNING]");
    assertThat(weigh("info")).isEqualTo("[INFO]");
    assertThat(weigh("off")).isEqualTo("[]");
  }

  @Test
  void an_unknown_rule_is_refused_with_the_nearest_one() {
    assertThatThrownBy(() -> LintSettings.of(Map.of("alerts/severity-difers", "off")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no rule `alerts/severity-difers`: did you mean `" + RULE + "`?");
  }

  @Test
  void an_unknown_word_is_refused_with_the_known_ones() {
    assertThatThrownBy(() -> LintSettings.of(Map.of(RULE, "eror")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "`eror` is no severity for the rule `alerts/severity-differs`: expected "
                + "`error`, `warning`, `info`, `off`: did you mean `error`?");
  }

  private static String weigh(String word) {
    return LintSettings.of(Map.of(RULE, word)).severity(RULE, Severity.WARNING).stream()
        .toList()
        .toString();
  }
}
