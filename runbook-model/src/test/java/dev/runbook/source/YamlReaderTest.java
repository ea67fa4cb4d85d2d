package dev.runbook.source;

import static dev.runbook.source.Yaml.at;
import static dev.runbook.source.Yaml.document;
import static dev.runbook.source.Yaml.problems;
import static dev.runbook.source.Yaml.read;
import static dev.runbook.source.Yaml.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "--- # nothing\n...\n", "---\n---\n"})
  void files_without_content_have_no_documents(String text) {
    assertThat(read(text).documents()).isEmpty();
    assertThat(read(text).problems()).isEmpty();
  }

  @Test
  void a_file_may_hold_several_documents() {
    ParsedFile parsed = read("a: 1\n---\n# empty\n---\nb: 2\n...\n---\n~\n");

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.documents()).hasSize(3);
    assertThat(parsed.documents().get(1).location().line()).isEqualTo(5);
  }

  @Test
  void documents_before_a_syntax_error_are_kept() {
    ParsedFile parsed = read("a: 1\n---\nb: 2\n---\nc: [\n");

    assertThat(parsed.documents()).hasSize(2);
    assertThat(parsed.problems()).hasSize(1);
  }

  @Test
  void a_duplicate_key_is_reported_at_the_second_one_and_the_first_one_counts() {
    ParsedFile parsed = read("a: 1\nb: {c: 2, c: 3}\n'a': 4\n");

    assertThat(parsed.problems().stream().map(Yaml::problem))
        .containsExactly(
            "yaml/duplicate-key 2:11 the key `c` is set here again, after line 2",
            "yaml/duplicate-key 3:1 the key `a` is set here again, after line 1");
    assertThat(text(at(parsed.documents().get(0), "a"))).isEqualTo("1");
  }

  @Test
  void duplicates_are_found_in_long_mappings_too() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("key").append(i).append(": ").append(i).append('\n');
    }
    text.append("key3: x\nkey39: x\nkey40: x\nkey40: x\n");

    assertThat(problems(text.toString()))
        .containsExactly(
            "yaml/duplicate-key 41:1 the key `key3` is set here again, after line 4",
            "yaml/duplicate-key 42:1 the key `key39` is set here again, after line 40",
            "yaml/duplicate-key 44:1 the key `key40` is set here again, after line 43");
  }

  @Test
  void a_key_that_is_a_list_is_reported_and_left_out() {
    ParsedFile parsed = read("? [a, b]\n: c\nd: 1\n");

    assertThat(parsed.problems().stream().map(Yaml::problem))
        .containsExactly("yaml/key-not-text 1:3 a key is a list, expected text");
    assertThat(((Node.Mapping) parsed.documents().get(0)).entries()).hasSize(1);
  }

  @Test
  void a_template_without_quotes_is_reported_and_read_as_the_text_it_was_meant_to_be() {
    ParsedFile parsed = read("a: {{ $labels.pod }}\nb: [{{ .x | quote }}, 2]\n");

    assertThat(parsed.problems().stream().map(Yaml::problem))
        .containsExactly(
            "yaml/unquoted-template 1:4 `{{` without quotes begins a mapping, expected text",
            "yaml/unquoted-template 2:5 `{{` without quotes begins a mapping, expected text");
    assertThat(parsed.problems().get(0).hint())
        .hasValue("put the whole value in quotes: `'{{ $labels.pod }}'`");
    assertThat(text(at(parsed.documents().get(0), "b.0"))).isEqualTo("{{ .x | quote }}");
  }

  @Test
  void a_merge_key_is_an_entry_like_any_other() {
    Node root = document("base: &b {x: 1}\nthis:\n  <<: *b\n  y: 2\n");

    assertThat(text(at(root, "this.<<.x"))).isEqualTo("1");
    assertThat(((Node.Mapping) at(root, "this")).get("x")).isEmpty();
  }

  @Test
  void anchors_can_be_redefined_and_belong_to_their_document() {
    assertThat(text(at(document("[&a 1, *a, &a 2, *a]"), "3"))).isEqualTo("2");
    assertThat(text(at(document("[&a [&a x, *a], *a]"), "1"))).isEqualTo("x");
    assertThat(problems("- &a 1\n---\n- *a\n"))
        .containsExactly(
            "yaml/unknown-alias 3:3 `*a` is an alias, but no `&a` stands before it in this document");
  }

  @Test
  void unknown_tags_are_ignored_with_a_warning_and_those_of_yaml_without() {
    ParsedFile parsed = read("a: !env [x]\nb: !!str 5\nc: !!float 5\nd: ! 7\ne: !env 7\n");
    Node root = parsed.documents().get(0);

    assertThat(parsed.problems()).hasSize(2).allMatch(d -> d.rule().equals("yaml/unknown-tag"));
    assertThat(at(root, "b")).extracting("type").isEqualTo(Node.Type.STRING);
    assertThat(at(root, "c")).extracting("type").isEqualTo(Node.Type.FLOAT);
    assertThat(at(root, "d")).extracting("type").isEqualTo(Node.Type.STRING);
    assertThat(at(root, "e")).extracting("type").isEqualTo(Node.Type.INTEGER);
  }

  @Test
  void quoted_and_block_scalars_are_text_whatever_they_look_like() {
    Node root = document("a: \"1\"\nb: 'true'\nc: |\n  null\n");

    assertThat(((Node.Mapping) root).entries())
        .allMatch(entry -> ((Node.Scalar) entry.value()).type() == Node.Type.STRING);
  }

  @Test
  void a_scalar_describes_itself_on_one_short_line() {
    assertThat(document("x y").describe()).isEqualTo("the text `x y`");
    assertThat(document("|\n  one\n  two\n").describe()).isEqualTo("the text `one...`");
    assertThat(document("|\n  one\n").describe()).isEqualTo("the text `one`");
    assertThat(document("x" + "😀".repeat(40)).describe())
        .isEqualTo("the text `x" + "😀".repeat(28) + "...`");
    assertThat(document("- 1").describe()).isEqualTo("a list");
    assertThat(document("0x1f").describe()).isEqualTo("the number `0x1f`");
  }
}
