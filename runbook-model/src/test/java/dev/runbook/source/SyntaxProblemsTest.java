package dev.runbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxProblemsTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("title: a: b", "1:9 a second `:` on this line begins a mapping"),
        mistake("a: x\n  impact: y", "2:3 the key `impact` is indented as if it belonged to"),
        mistake("title\ncode: A", "1:1 this line is neither a key with its value nor"),
        mistake("a:\n  b\n\n  c: A", "2:3 this line is neither a key with its value nor"),
        mistake("a: x\nimpact\nb: y", "2:1 this line is neither a key with its value nor"),
        mistake(
            "a:\n    b: 1\n  c: 2", "3:3 the indentation of this line is that of no line above"),
        mistake("a: 1\n- b", "2:1 an item of a list stands among keys"),
        mistake("- a\nb: 1", "2:1 a key stands among the items of a list"),
        mistake(
            "a: \"x\nb: \"y\"\nc: 1",
            "2:5 this text stands behind quotes that were opened on line 1"),
        mistake("a: \"x\nb: 2", "1:4 the quote `\"` that begins here is never closed"),
        mistake("a: 'it's'", "1:8 this text stands behind the closing quote"),
        mistake("a: [1, 2\nb: 3\nc: 4", "1:4 `[` is not closed before line 2"),
        mistake("a: {x: 1", "1:4 `{` is never closed"),
        mistake("a: [\n", "2:1 the file ends here, inside of brackets that are still open"),
        mistake("a: [1, ", "1:8 the file ends here, inside of brackets that are still open"),
        mistake("a: [x: y: z]", "1:9 `,` or `]` was expected here"),
        mistake("a: @foo", "1:4 a value without quotes begins with `@`"),
        mistake("a: `foo`", "1:4 a value without quotes begins with a backtick"),
        mistake("a:\n\tb: 1", "2:1 a tab indents this line, expected blanks"),
        mistake("-\ta: 1", "1:2 a tab stands behind the dash"),
        mistake("a: \"\\d\"", "1:5 this is no escape that double quotes know"),
        mistake("a: \"\\x1\"", "1:5 this is no escape that double quotes know"),
        mistake("a: \"\\UFFFFFFFF\"", "1:7 what stands here is not YAML"),
        mistake("a: \"\\\u2028\"", "1:5 this is no escape that double quotes know"),
        mistake("a: !foo!bar x", "1:4 `!` begins a tag or directive here, which is not valid"),
        mistake("a: - b", "1:4 a list begins on the line of its key"),
        mistake("a: ? b", "1:4 `?` begins a key here, where no key can stand"),
        mistake("a: | text\n  more", "1:6 text stands on the line of `|`, expected the end"),
        mistake("a: *foo*", "1:4 `*` begins an alias here, which is not valid"),
        mistake("a: & b", "1:4 `&` begins an anchor here, which is not valid"),
        mistake("a: 1\n<<<<<<< HEAD\nb: 1", "2:1 this is the mark of a merge conflict"),
        mistake("<<<<<<< HEAD\na: 1\n=======", "1:1 this is the mark of a merge conflict"),
        mistake("a: 1\n]", "2:1 `]` cannot stand here"),
        mistake("😀: 1\n\"é😀\": @", "2:8 a value without quotes begins with `@`"));
  }

  private static Arguments mistake(String text, String expected) {
    return Arguments.of(text, expected);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void each_mistake_is_one_finding_in_words_of_the_file_with_a_remedy(
      String text, String expected) {
    ParsedFile parsed = Yaml.read(text);

    assertThat(parsed.problems()).hasSize(1);
    assertThat(Yaml.problem(parsed.problems().get(0))).startsWith("yaml/syntax " + expected);
    assertThat(parsed.problems().get(0).hint()).isPresent();
  }

  @Test
  void a_template_that_the_parser_cannot_go_on_behind_is_one_finding() {
    assertThat(Yaml.problems("a: {{ $labels.pod }} is down\n"))
        .containsExactly(
            "yaml/unquoted-template 1:4 `{{` without quotes begins a mapping, expected text");
    assertThat(Yaml.problems("a: {{ $value }}: down\n"))
        .containsExactly(
            "yaml/unquoted-template 1:4 `{{` without quotes begins a mapping, expected text");
    assertThat(Yaml.problems("{{- if .Values.on }}\na: 1\n{{- end }}\n"))
        .singleElement()
        .asString()
        .startsWith("yaml/unquoted-template 1:1 a line begins with `{{`");
  }

  @Test
  void an_unknown_alias_with_text_behind_it_is_one_finding() {
    assertThat(Yaml.problems("a: *all of them\n"))
        .singleElement()
        .asString()
        .startsWith("yaml/unknown-alias 1:4");
  }
}
