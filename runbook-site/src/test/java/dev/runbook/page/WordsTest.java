package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Location;
import dev.runbook.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "30s, 30 s",
    "30m, 30 min",
    "1h, 1 h",
    "1d, 1 day",
    "2d, 2 days",
    "1w, 1 week",
    "the same day, the same day",
  })
  void times_are_said_so_that_nobody_reads_metres(String written, String said) {
    assertThat(Words.time(written)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "above `max_connections`, above max_connections",
    "``a ` b`` and `*`, a ` b and *",
    "**very** *bad*, very bad",
    "5 * 3 * 2, 5 * 3 * 2",
    "see [the docs](https://example.com/a_b), see the docs",
    "<https://example.com/>, https://example.com/",
    "a \\* b, a * b",
    "replicas > 0 and <name>, replicas > 0 and <name>",
    "snake_case_name, snake_case_name",
  })
  void plain_text_has_no_marks(String markdown, String plain) {
    assertThat(Words.plain(text(markdown))).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"'a\n  b', a b", "'a\tb', a b"})
  void a_line_has_no_breaks_and_no_tabs(String markdown, String line) {
    assertThat(Words.oneLine(text(markdown))).isEqualTo(line);
  }

  private static Text text(String markdown) {
    return new Text(markdown, Location.startOf("a.yaml"));
  }
}
