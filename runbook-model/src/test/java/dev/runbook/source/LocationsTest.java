package dev.runbook.source;

import static dev.runbook.source.Yaml.at;
import static dev.runbook.source.Yaml.document;
import static dev.runbook.source.Yaml.place;
import static dev.runbook.source.Yaml.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationsTest {

  @Test
  void keys_and_values_are_located_with_their_ends() {
    Node.Mapping root = (Node.Mapping) document("title: Disk full\nowner:   ops   # who\n");

    assertThat(place(root.entry("owner").orElseThrow().key())).isEqualTo("2:1-2:6");
    assertThat(place(at(root, "title"))).isEqualTo("1:8-1:17");
    assertThat(place(at(root, "owner"))).isEqualTo("2:10-2:13");
    assertThat(place(root)).isEqualTo("1:1-2:13");
  }

  @Test
  void quotes_belong_to_the_location_of_a_value() {
    Node root = document("a: \"x y\"\nb: 'it''s'\n");

    assertThat(place(at(root, "a"))).isEqualTo("1:4-1:9");
    assertThat(place(at(root, "b"))).isEqualTo("2:4-2:11");
  }

  @Test
  void a_missing_value_is_the_empty_stretch_behind_its_colon_or_dash() {
    Node root = document("a:\nb: &x\nc:\n  -\n  - 1\n");

    assertThat(place(at(root, "a"))).isEqualTo("1:3-1:3");
    assertThat(place(at(root, "b"))).isEqualTo("2:6-2:6");
    assertThat(place(at(root, "c.0"))).isEqualTo("4:4-4:4");
  }

  @Test
  void collections_end_where_their_last_value_ends_and_not_on_blank_lines_behind_it() {
    Node root = document("a:\n  - b: 1\n    c: two\n\n\n# end\nd: [1,\n  2 ]  \n\ne: {}\n");

    assertThat(place(at(root, "a"))).isEqualTo("2:3-3:11");
    assertThat(place(at(root, "a.0"))).isEqualTo("2:5-3:11");
    assertThat(place(at(root, "d"))).isEqualTo("7:4-8:6");
    assertThat(place(at(root, "e"))).isEqualTo("10:4-10:6");
  }

  @Test
  void a_block_scalar_reaches_from_its_indicator_to_its_last_character() {
    Node root = document("a: |\n  one\n  two  \n\n\nb: >-  # folded\n\n  x\n\n# end\nc: |\n\nd: |");

    assertThat(place(at(root, "a"))).isEqualTo("1:4-3:6");
    assertThat(place(at(root, "b"))).isEqualTo("6:4-8:4");
    assertThat(place(at(root, "c"))).isEqualTo("11:4-11:5");
    assertThat(place(at(root, "d"))).isEqualTo("13:4-13:5");
  }

  @Test
  void a_plain_scalar_of_several_lines_ends_behind_its_last_word() {
    Node root = document("a: one\n  two\n\n  three  # no\n\nb: 1\n");

    assertThat(text(at(root, "a"))).isEqualTo("one two\nthree");
    assertThat(place(at(root, "a"))).isEqualTo("1:4-4:8");
  }

  @Test
  void columns_count_utf_16_code_units() {
    Node root = document("{\"😀 é\": \"😀\", b: 2}");

    assertThat(place(((Node.Mapping) root).entries().get(0).key())).isEqualTo("1:2-1:8");
    assertThat(text(at(root, "😀 é"))).isEqualTo("😀");
    assertThat(place(at(root, "😀 é"))).isEqualTo("1:10-1:14");
    assertThat(place(at(root, "b"))).isEqualTo("1:19-1:20");
  }

  @Test
  void lines_end_as_they_do_in_editors() {
    Node root = document("a: 1\r\nb: |\r\n  x\r\n  y\r\n\r\n\r\nc: 3\rd: 4\ne: 5");

    assertThat(place(at(root, "b"))).isEqualTo("2:4-4:4");
    assertThat(text(at(root, "b"))).isEqualTo("x\ny\n");
    assertThat(place(at(root, "c"))).isEqualTo("7:4-7:5");
    assertThat(place(at(root, "d"))).isEqualTo("8:4-8:5");
    assertThat(place(at(root, "e"))).isEqualTo("9:4-9:5");
  }

  @Test
  void other_line_breaks_of_unicode_are_characters_of_their_value() {
    Node root =
        document(
            "a: x\u2028y\u0085z\nb: \"p\u2029  q\"\nc: |\n  r\u2028s\n# \u2028t\nd: 'u' # \u0085\n");

    assertThat(text(at(root, "a"))).isEqualTo("x\u2028y\u0085z");
    assertThat(text(at(root, "b"))).isEqualTo("p\u2029  q");
    assertThat(text(at(root, "c"))).isEqualTo("r\u2028s\n");
    assertThat(place(at(root, "d"))).isEqualTo("6:4-6:7");
  }

  @Test
  void a_tab_is_one_column_and_may_separate() {
    Node root = document("a:\t1\t# x\nb: {c:\t2\t,\td: 3\t}\ne: x\ty\nf: |\t# z\n  \tp\tq\n");

    assertThat(place(at(root, "a"))).isEqualTo("1:4-1:5");
    assertThat(place(at(root, "b.d"))).isEqualTo("2:15-2:16");
    assertThat(text(at(root, "e"))).isEqualTo("x\ty");
    assertThat(text(at(root, "f"))).isEqualTo("\tp\tq\n");
  }

  @Test
  void tabs_may_indent_inside_of_brackets_as_in_json() {
    Node root = document("{\n\t\"a\": [\n\t\t1,\n \t2\n\t]\n}\n");

    assertThat(place(at(root, "a.1"))).isEqualTo("4:3-4:4");
  }

  @Test
  void anchors_and_tags_stand_before_a_location() {
    Node root =
        document("a: &x 1\nb: !!str &y # why\n  2\nc: &z\n  d: 3\ne: &l\n  - 4\nf: &m [5]\n");

    assertThat(place(at(root, "a"))).isEqualTo("1:7-1:8");
    assertThat(place(at(root, "b"))).isEqualTo("3:3-3:4");
    assertThat(place(at(root, "c"))).isEqualTo("5:3-5:7");
    assertThat(place(at(root, "e"))).isEqualTo("7:3-7:6");
    assertThat(place(at(root, "f"))).isEqualTo("8:7-8:10");
  }

  @Test
  void an_alias_stands_at_its_own_place_and_what_is_inside_of_it_at_that_of_the_anchor() {
    Node root = document("a: &x {k: v}\nb: *x\nc: &y text\nd: [*y, *x]\n*y : key\n");

    assertThat(place(at(root, "b"))).isEqualTo("2:4-2:6");
    assertThat(place(at(root, "b.k"))).isEqualTo("1:11-1:12");
    assertThat(place(at(root, "d.0"))).isEqualTo("4:5-4:7");
    assertThat(text(at(root, "d.0"))).isEqualTo("text");
    assertThat(place(((Node.Mapping) root).entry("text").orElseThrow().key())).isEqualTo("5:1-5:3");
  }
}
