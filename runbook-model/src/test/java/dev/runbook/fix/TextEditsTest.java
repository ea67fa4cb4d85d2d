package dev.runbook.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {

  private final SourceFile file = new SourceFile("x.yaml", "one\r\ntwo\rthree\n");

  @Test
  void edits_are_located_in_the_text_as_it_was_whatever_their_order() {
    List<TextEdit> edits = List.of(edit(9, 14, "3"), edit(0, 3, "eins"), edit(5, 5, ">"));

    assertThat(TextEdits.apply(file, edits)).isEqualTo("eins\r\n>two\r3\n");
  }

  @Test
  void additions_at_one_place_keep_their_order() {
    assertThat(TextEdits.apply(file, List.of(edit(3, 3, "a"), edit(3, 3, "b"))))
        .isEqualTo("oneab\r\ntwo\rthree\n");
  }

  @Test
  void no_edit_is_the_same_text() {
    assertThat(TextEdits.apply(file, List.of())).isEqualTo(file.text());
  }

  @Test
  void edits_that_overlap_are_refused() {
    assertThatThrownBy(() -> TextEdits.apply(file, List.of(edit(0, 3, "a"), edit(2, 5, "b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x.yaml:1:3");
  }

  private TextEdit edit(int from, int to, String text) {
    return new TextEdit(file.location(from, to), text);
  }
}
