package dev.runbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlCommentsTest {

  @Test
  void comments_are_found_wherever_yaml_allows_them() {
    String text =
        """
        %YAML 1.1 # a
        # b
        --- # c
        key: # d
          - # e
            flow: [1, # f
              2] # g
          - text: | # h
              # no
          - >-
            # no
        # i
        "quoted # no": plain # j
        ... # k
        """;

    assertThat(texts(text)).containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
  }

  @Test
  void what_looks_like_a_comment_inside_of_a_value_is_none() {
    assertThat(texts("a: x#no\nb: 'y # no'\nc: \"z\n  # no\"\nd: |\n  # no\ne: >\n  # no\n"))
        .isEmpty();
  }

  @Test
  void a_comment_ends_with_its_line_whatever_ends_that() {
    assertThat(texts("a: 1 # x\r\n# y\rb: 2 # z")).containsExactly("x", "y", "z");
  }

  @Test
  void wide_characters_before_a_comment_do_not_move_it() {
    SourceFile file = new SourceFile("a.yaml", "a: \ud83d\ude00\u2028x # y");
    Comment comment = YamlComments.in(file, place -> true).comments().get(0);

    assertThat(file.text().substring(comment.from(), comment.to())).isEqualTo("# y");
  }

  @Test
  void comments_before_a_mistake_are_found() {
    assertThat(texts("# x\na: [1\n# y\nb: }\n# z\n")).contains("x", "y");
    assertThat(texts("# x\na: \"\\UFFFFFFFF\"\n# y\n")).containsExactly("x");
  }

  @Test
  void a_literal_text_that_is_yaml_itself_has_comments_of_its_own() {
    String text = "a: |\n  # x\n  b: 1 # y\n  c: |\n    # z\nd: |\n  # no\n";

    assertThat(texts(text)).isEmpty();
    assertThat(
            YamlComments.in(new SourceFile("a.yaml", text), place -> place.line() < 6).comments())
        .extracting(comment -> text.substring(comment.from(), comment.to()))
        .containsExactly("# x", "# y", "# z");
  }

  @Test
  void documents_begin_at_their_first_key_and_end_before_the_next_one() {
    SourceFile file = new SourceFile("a.yaml", "# x\n---\n# y\n\na: 1\nb: 2\n---\n- c\n...\n# z\n");

    assertThat(YamlComments.in(file, place -> false).documents())
        .extracting(Location::line, Location::endLine)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(5, 7), org.assertj.core.groups.Tuple.tuple(8, 9));
  }

  private static List<String> texts(String text) {
    return YamlComments.in(new SourceFile("a.yaml", text), place -> false).comments().stream()
        .map(comment -> text.substring(comment.textFrom(), comment.textTo()).strip())
        .toList();
  }
}
