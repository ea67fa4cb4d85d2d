package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a=b, b, YES",
        "a=b, c, NO",
        "`  a  =  b  `, b, YES",
        "a=b c, b c, YES",
        "`a=\"b\"`, b, YES",
        "`a=\"b,c\"`, `b,c`, YES",
        "a!=b, c, YES",
        "a!=b, b, NO",
        "a=~b|c, c, YES",
        "a=~b|c, bc, NO",
        "`a=~\"b.*\"`, bcd, YES",
        "a!~b.*, bcd, NO",
        "a=, ``, YES",
        "a=, x, NO",
        "a==b, =b, YES",
        "`a=\"x\\\"y\\\\z\\d\"`, `x\"y\\z\\d`, YES",
        "a='b', `'b'`, YES",
      })
  void one_condition_is_read_as_alertmanager_reads_it(
      String text, String value, Certainty expected) {
    assertThat(all(text, Map.of("a", value))).isEqualTo(expected);
  }

  @Test
  void several_in_braces_must_all_hold() {
    String text = "{a=\"x,}\", b=~\"y\", }";

    assertThat(all(text, Map.of("a", "x,}", "b", "y"))).isEqualTo(Certainty.YES);
    assertThat(all(text, Map.of("a", "x,}", "b", "z"))).isEqualTo(Certainty.NO);
    assertThat(MatcherSyntax.read(text)).extracting(LabelMatcher::label).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "=b",
        "a=\"b",
        "a=b\"",
        "1a=b",
        "a={{ .Values.x }}",
        "a=\"${X}\"",
        "a=~\"(\"",
        "\"a b\"=c"
      })
  void what_cannot_be_read_depends_on_what_nobody_knows(String text) {
    assertThat(all(text, Map.of("a", "b"))).isEqualTo(Certainty.MAYBE);
  }

  @Test
  void a_label_that_is_not_known_yet_decides_nothing() {
    assertThat(MatcherSyntax.read("a!=b").get(0).fits(label -> Optional.empty()))
        .isEqualTo(Certainty.MAYBE);
  }

  private static Certainty all(String text, Map<String, String> labels) {
    List<LabelMatcher> matchers = MatcherSyntax.read(text);
    assertThat(matchers).isNotEmpty();
    return matchers.stream()
        .map(m -> m.fits(label -> Optional.of(labels.getOrDefault(label, ""))))
        .reduce(Certainty.YES, Certainty::and);
  }
}
