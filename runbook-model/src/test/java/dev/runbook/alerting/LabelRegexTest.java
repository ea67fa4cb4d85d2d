package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRegexTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "page|ticket, ticket, YES",
        "page|ticket, pages, NO",
        "^page$, page, YES",
        "`Kube.*(Down|Up)`, KubeNodeDown, YES",
        "`[a-z]{2,3}-\\d+`, eu-1, YES",
        "`[^\\]]+`, a]b, NO",
        "`(?:a|b)+?`, abab, YES",
        "`a\\.b`, axb, NO",
        "ab?c, ac, YES",
        "ab*, a, YES",
        "ab+, abb, YES",
        "`ab{0,1}`, a, YES",
        "ab|c, c, YES",
        "Kube.*, Kub, NO",
        "``, ``, YES",
        "`.*`, ``, YES",
      })
  void it_must_fit_the_whole_value(String regex, String value, Certainty expected) {
    assertThat(LabelRegex.of(regex)).map(r -> r.fits(value)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[:alpha:]]",
        "(?i)a",
        "(?P<x>a)",
        "(?<x>a)",
        "(?=a)",
        "a++",
        "a**",
        "\\Qa\\E",
        "\\pL",
        "[a&&b]",
        "\\bx",
        "a{x}",
        "(",
        "a)",
        "(a)\\1",
        "[a"
      })
  void what_java_may_read_otherwise_is_not_read(String regex) {
    assertThat(LabelRegex.of(regex)).isEmpty();
  }

  @Test
  void a_search_that_would_not_end_is_given_up() {
    LabelRegex regex = LabelRegex.of("(a+)+b|(a|aa)+c|(.*)(.*)(.*)(.*)(.*)(.*)x").orElseThrow();

    Certainty fits =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> regex.fits("a".repeat(400)));

    assertThat(fits).isEqualTo(Certainty.MAYBE);
  }

  @Test
  void values_of_several_lines_are_not_decided() {
    assertThat(LabelRegex.of("a.*").map(r -> r.fits("a\nb"))).contains(Certainty.MAYBE);
  }
}
