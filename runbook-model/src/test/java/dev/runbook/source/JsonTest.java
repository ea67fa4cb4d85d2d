package dev.runbook.source;

import static dev.runbook.source.Yaml.at;
import static dev.runbook.source.Yaml.document;
import static dev.runbook.source.Yaml.place;
import static dev.runbook.source.Yaml.problems;
import static dev.runbook.source.Yaml.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is YAML, but for a few things that SnakeYAML knows otherwise. */
class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}",
        "\t{\"a\"\t:\t{\t\"b\"\t:\t1\t}\t}\t",
        "{\n\t \t\"a\": {\n \t \t\"b\": 1}}",
        "\r\n{\r\n\t\"a\":{\"b\":1}\r\n}\r\n"
      })
  void a_tab_may_stand_wherever_a_blank_may(String json) {
    assertThat(problems(json)).isEmpty();
    assertThat(text(at(document(json), "a.b"))).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https:\\/\\/example.com\\/a|https://example.com/a",
        "\\/|/",
        "\\\\/|\\/",
        "\\\\\\/|\\/",
        "a\\/\\/b|a//b",
        "\\/2f|/2f",
        "\\ud83d\\ude00\\/|😀/",
        "\\u002f\\\"\\/\\\"|/\"/\"",
      })
  void an_escaped_slash_is_a_slash(String written, String expected) {
    Node json = document("{\"a\": \"" + written + "\", \"b\": \"c\"}");

    assertThat(text(at(json, "a"))).isEqualTo(expected);
    assertThat(text(at(json, "b"))).isEqualTo("c");
    assertThat(place(at(json, "b")))
        .isEqualTo("1:%d-1:%d".formatted(written.length() + 16, written.length() + 19));
  }

  @Test
  void a_backslash_before_a_slash_is_itself_where_nothing_is_escaped() {
    Node node = document("a: 'x\\/y'\nb: x\\/y\nc: |\n  x\\/y\nd: \"x\\/y\"\n");

    assertThat(text(at(node, "a"))).isEqualTo("x\\/y");
    assertThat(text(at(node, "b"))).isEqualTo("x\\/y");
    assertThat(text(at(node, "c"))).isEqualTo("x\\/y\n");
    assertThat(text(at(node, "d"))).isEqualTo("x/y");
  }

  @Test
  void an_unknown_escape_is_an_error_still() {
    assertThat(problems("{\"a\": \"\\/ \\q\"}"))
        .containsExactly("yaml/syntax 1:11 this is no escape that double quotes know");
  }

  @Test
  void a_list_may_be_all_there_is() {
    assertThat(text(at(document("[{\"a\":1},\n\t{\"a\":2}]"), "1.a"))).isEqualTo("2");
  }

  @Test
  @Timeout(60)
  void a_line_of_five_megabytes_is_read_in_one_pass() {
    String item = "{\"a\":\"" + "x\\/".repeat(20) + "\",\"b\":[1,2,{\"c\":null}]},";
    String json = "[" + item.repeat(5_000_000 / item.length()) + "1]";

    ParsedFile parsed = YamlReader.read(new SourceFile("a.json", json), Budget.ALERT_RULES);

    assertThat(parsed.problems()).isEmpty();
    Node.Sequence list = (Node.Sequence) parsed.documents().get(0);
    assertThat(list.items()).hasSize(5_000_000 / item.length() + 1);
    assertThat(list.items().get(list.items().size() - 1).location().column())
        .isEqualTo(json.length() - 1);
  }
}
