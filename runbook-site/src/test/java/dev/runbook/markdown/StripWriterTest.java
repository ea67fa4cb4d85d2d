package dev.runbook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripWriterTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "a", "\n\n a  b \n\n c\n", "    x\n\n\n\ny \t\n", "x\n"})
  void text_loses_the_white_space_at_its_ends_however_it_comes(String text) throws IOException {
    for (int size = 1; size < 6; size++) {
      StringWriter out = new StringWriter();
      StripWriter writer = new StripWriter(out);
      for (int from = 0; from < text.length(); from += size) {
        writer.write(text, from, Math.min(size, text.length() - from));
      }
      writer.end();

      assertThat(out).hasToString(text.strip() + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" a b ", "\n"})
  void single_characters_are_text_too(String text) throws IOException {
    StringWriter out = new StringWriter();
    StripWriter writer = new StripWriter(out);
    for (int i = 0; i < text.length(); i++) {
      writer.write(text.charAt(i));
    }
    writer.end();

    assertThat(out).hasToString(text.strip() + "\n");
  }
}
