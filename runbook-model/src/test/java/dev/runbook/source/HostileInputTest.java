package dev.runbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HostileInputTest {

  @Test
  void aliases_that_unfold_without_end_are_stopped_by_the_budget() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String inner = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, (inner + ", ").repeat(8) + inner));
    }

    assertThat(Yaml.read(bomb.toString()).documents()).isEmpty();
    assertThat(Yaml.problems(bomb.toString()))
        .singleElement()
        .asString()
        .startsWith("yaml/too-many-nodes 6:")
        .contains("more than 250000 values");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &a [*a]|1:8",
        "&a [*a, *a]|1:5",
        "&a {b: {c: *a}}|1:12",
        "- &a\\n  k: *a\\n|2:6",
        "&a {*a : 1}|1:5"
      })
  void an_alias_inside_of_its_anchor_is_one_finding_and_costs_its_document(
      String text, String place) {
    String unescaped = text.replace("\\n", "\n");

    assertThat(Yaml.problems("ok: 1\n---\n" + unescaped + "\n---\nok: 2\n"))
        .singleElement()
        .asString()
        .startsWith("yaml/cyclic-alias");
    assertThat(Yaml.problems(unescaped).get(0)).startsWith("yaml/cyclic-alias " + place);
    assertThat(Yaml.read("ok: 1\n---\n" + unescaped + "\n---\nok: 2\n").documents()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "[{", "{a: ", "- ", "? ", "[\n", "{a:\n ", "&a [", "!x {"})
  void five_thousand_open_collections_are_one_finding(String open) {
    assertThat(
            Yaml.read(open.repeat(5_000)).problems().stream()
                .filter(d -> !d.rule().equals("yaml/unknown-tag")))
        .singleElement()
        .asString()
        .contains("yaml/too-deep");
  }

  @Test
  void depth_that_aliases_bring_in_counts() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 200; i++) {
      text.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }

    assertThat(Yaml.problems(text.toString()))
        .singleElement()
        .asString()
        .startsWith("yaml/too-deep 100:");
  }

  @Test
  void a_text_over_the_budget_is_not_read() {
    assertThat(Yaml.problems("# " + "x".repeat(1_000_000)))
        .singleElement()
        .asString()
        .startsWith("yaml/too-large 1:1");
    assertThat(Yaml.problems("# " + "é".repeat(500_000)))
        .singleElement()
        .asString()
        .startsWith("yaml/too-large 1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"# x", " ", "a ", "\t", "- \"", "a: '", "\n", "a:\t", "\r", "'", "!", "&"})
  void long_runs_of_anything_take_no_long_time(String run) {
    String text = run.repeat(3_000_000 / run.length());

    ParsedFile parsed = YamlReader.read(new SourceFile("a.yaml", text), Budget.ALERT_RULES);

    assertThat(parsed.problems()).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'a: \0', U+0000",
    "'a: \u0007', U+0007",
    "'a: \u007f', U+007F",
    "'a: \u0080', U+0080",
    "'a: \ufffe', U+FFFE",
    "'a: \ud83d', U+D83D",
    "'a: \ude00', U+DE00"
  })
  void control_characters_are_located(String text, String name) {
    assertThat(Yaml.problems("# 😀\r\n" + text + "\n---\nb: \0"))
        .containsExactly(
            "yaml/encoding 2:4 the control character `" + name + "` stands here, expected text");
  }

  @Test
  void nothing_that_a_file_holds_makes_the_reader_fail() {
    String alphabet = "ab: -?[]{},#&*!|>'\"%@`\\\n\r\t01.x~<=\u2028😀é";
    int[] characters = alphabet.codePoints().toArray();
    Random random = new Random(20_261_121);
    for (int run = 0; run < 40_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(24); length >= 0; length--) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }

      ParsedFile parsed = Yaml.read(text.toString());

      assertThat(parsed.problems().stream().filter(d -> d.rule().equals("yaml/syntax")))
          .as(text.toString())
          .hasSizeLessThan(2)
          .allMatch(d -> d.hint().isPresent() && !d.message().contains("`` "));
    }
  }
}
