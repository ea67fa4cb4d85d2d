package dev.runbook.lint.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  @Test
  void what_is_filled_in_is_masked_and_indexes_stay() {
    String text = "a/{{ $labels.x }}/${Y}b";

    String masked = Template.of(text).masked();

    assertThat(masked).hasSameSizeAs(text).startsWith("a/").endsWith("b");
    assertThat(masked.replace(Template.GAP, '.')).isEqualTo("a/.............../....b");
  }

  @ParameterizedTest
  @CsvSource({
    "{{x}}{{, .....{{",
    "{{}, {{}",
    "{{{x}}}, ......}",
    "}}{{x, }}{{x",
    "{{ ${x} }}/a, ........../a",
    "{{ ${x}}/${y}}, ......../....}",
    "${{x}}, $.....",
    "${x/${y}, ${x/....",
    "${, ${",
  })
  void what_nothing_closes_is_no_template(String text, String masked) {
    assertThat(Template.of(text).masked().replace(Template.GAP, '.')).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{", "{{ ", "{", "{{ if", "{{x}{", "${", "${{", "{{ }", "}}{{{"})
  @Timeout(10)
  void very_many_that_nothing_closes_take_no_time(String part) {
    String text = "a" + part.repeat(200_000 / part.length()) + "/";

    assertThat(Template.of(text).masked()).startsWith("a").endsWith("/").hasSameSizeAs(text);
    assertThat(Template.of(text + "}}/").masked()).startsWith("a").hasSameSizeAs(text + "}}/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{ if eq $x 1 }}a{{ end }}", "{{- range .Alerts }}", "{{template \"x\"}}"})
  void a_template_that_decides_is_known(String text) {
    assertThat(Template.of(text).decides()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{ $labels.alertname }}", "{{ .Labels.ifname }}", "plain if end"})
  void a_template_that_only_fills_in_decides_nothing(String text) {
    assertThat(Template.of(text).decides()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "alerts/{{x}}, alerts/Any, true",
    "alerts/{{x}}, runbooks/any, false",
    "{{x}}/A, alerts/A, true",
    "{{x}}/A, alerts/B, false",
    "a{{x}}b{{y}}c, a1b2c, true",
    "a{{x}}b{{y}}c, abc, true",
    "a{{x}}b{{y}}c, ac, false",
    "a{{x}}b{{y}}b, ab, false",
    "ab{{x}}ba, aba, false",
    "same, same, true",
    "same, sam, false",
  })
  void fixed_parts_must_fit_and_gaps_can_be_anything(String text, String candidate, boolean fits) {
    assertThat(Template.fits(Template.of(text).masked(), candidate)).isEqualTo(fits);
  }
}
