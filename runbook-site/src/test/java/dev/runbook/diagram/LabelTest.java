package dev.runbook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

  private static final int SIZE = 14;
  private static final int WIDEST = 160;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is one application holding all of the connections of the pool?",
        "PostgresConnectionsHighOnAReplicaThatNobodyHasHeardOf",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "日本語日本語日本語日本語日本語日本語",
        "🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌🚌",
      })
  void no_line_is_wider_than_asked_for_and_no_character_is_lost(String text) {
    Label label = Label.of(text, SIZE, WIDEST);

    assertThat(label.lines()).allMatch(line -> TextWidth.of(line, SIZE) <= WIDEST);
    assertThat(String.join("", label.lines()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    assertThat(label.width()).isLessThanOrEqualTo(WIDEST);
  }

  @Test
  void a_line_breaks_at_blanks_and_where_the_text_breaks() {
    assertThat(Label.of("Does Docker answer\nthe call?\n\n", SIZE, WIDEST).lines())
        .containsExactly("Does Docker answer", "the call?");
  }

  @Test
  void a_text_that_is_no_label_is_cut() {
    assertThat(Label.of("word ".repeat(1_000), SIZE, WIDEST).lines()).hasSize(8).endsWith("…");
    assertThat(Label.of("x".repeat(100_000), SIZE, WIDEST).lines()).hasSize(8).endsWith("…");
  }

  @Test
  void what_xml_cannot_hold_is_left_out() {
    assertThat(Label.printable("a\u0000b\ud800c\uffffd\te\u2028f")).isEqualTo("abcd e f");
  }

  @Test
  void nothing_is_no_line() {
    assertThat(Label.of(" \n ", SIZE, WIDEST)).isEqualTo(new Label(List.of(), 0, 0));
  }
}
