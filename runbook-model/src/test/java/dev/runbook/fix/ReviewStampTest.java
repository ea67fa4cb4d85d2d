package dev.runbook.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewStampTest {

  private static final String HASH = "sha256:" + "5".repeat(64);
  private static final String OLD = "sha256:" + "0".repeat(64);
  private static final ReviewStamp STAMP = new ReviewStamp("2026-11-21", Optional.of(HASH));
  private static final String LINE = "reviewed: {date: 2026-11-21, rules: \"" + HASH + "\"}";

  @Test
  void a_runbook_without_a_stamp_gets_one_line_at_its_end() throws FixException {
    assertThat(stamped("runbook: a\nsteps:\n  - do: x\n"))
        .isEqualTo("runbook: a\nsteps:\n  - do: x\n" + LINE + "\n");
  }

  @Test
  void a_missing_last_line_end_stays_missing() throws FixException {
    assertThat(stamped("runbook: a\r\ntitle: b")).isEqualTo("runbook: a\r\ntitle: b\r\n" + LINE);
    assertThat(stamped("runbook: a")).isEqualTo("runbook: a\n" + LINE);
  }

  @Test
  void line_ends_are_those_of_the_file() throws FixException {
    assertThat(stamped("runbook: a\r\nsteps: [x]\r\n"))
        .isEqualTo("runbook: a\r\nsteps: [x]\r\n" + LINE + "\r\n");
    assertThat(stamped("runbook: a\rsteps: [x]\r"))
        .isEqualTo("runbook: a\rsteps: [x]\r" + LINE + "\r");
  }

  @Test
  void it_stands_before_the_next_document_and_before_comments_that_are_not_of_the_last_value()
      throws FixException {
    String text =
        """
        # head
        runbook: a
        steps:
          - do: x  # why

          # of the steps

        # of the file
        ---
        runbook: b
        """;

    assertThat(stamped(text))
        .isEqualTo(text.replace("of the steps\n", "of the steps\n" + LINE + "\n"));
  }

  @Test
  void every_document_of_a_file_is_stamped_at_its_own_place() throws FixException {
    SourceFile file = file("--- # one\nrunbook: a\n---\nrunbook: c\n...\n---\nrunbook: b\n");

    assertThat(ReviewStamp.apply(file, Map.of("a", STAMP, "b", STAMP)))
        .isEqualTo(
            "--- # one\nrunbook: a\n%1$s\n---\nrunbook: c\n...\n---\nrunbook: b\n%1$s\n"
                .formatted(LINE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|\n  x\n", "|\n  x\n\n\n", "|-\n  x", ">\n  x\n\n  y\n\n", "|2\n   x\n"})
  void a_block_at_the_end_keeps_its_text(String block) throws FixException {
    String text = "runbook: a\ntitle: " + block;

    assertThat(stamped(text)).contains("\n" + LINE).startsWith(text.stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---\nrunbook: b\n", "...\n"})
  void a_block_that_keeps_its_blank_lines_keeps_them(String behind) throws FixException {
    String text = "runbook: a\ntitle: |+\n  x\n\n\n";

    assertThat(stamped(text + behind)).isEqualTo(text + LINE + "\n" + behind);
  }

  @Test
  void a_document_that_is_indented_keeps_its_indentation() throws FixException {
    assertThat(stamped("  runbook: a\n  title: b\n"))
        .isEqualTo("  runbook: a\n  title: b\n  " + LINE + "\n");
  }

  @Test
  void a_document_in_braces_gets_an_entry_in_its_own_style() throws FixException {
    assertThat(stamped("{runbook: a, title: b}\n"))
        .isEqualTo("{runbook: a, title: b, " + LINE + "}\n");
    assertThat(stamped("{\n  \"runbook\": \"a\",\n  \"title\": \"b\"\n}"))
        .isEqualTo(
            "{\n  \"runbook\": \"a\",\n  \"title\": \"b\",\n  \"reviewed\": {\"date\": \"2026-11-21\", \"rules\": \"%s\"}\n}"
                .formatted(HASH));
  }

  @Test
  void a_stamp_that_is_there_is_renewed_where_it_stands() throws FixException {
    String text = "runbook: a\nreviewed: {date: 2026-01-01, rules: '%s'}  # by two\ntitle: b\n";

    assertThat(stamped(text.formatted(OLD)))
        .isEqualTo(text.formatted(HASH).replace("2026-01-01", "2026-11-21"));
  }

  @Test
  void a_stamp_in_a_block_keeps_its_comments_and_order() throws FixException {
    String text =
        """
        runbook: a
        reviewed:
          rules: %s   # kept
          # the day
          date: "%s"
        title: b
        """;

    assertThat(stamped(text.formatted(OLD, "2026-01-01")))
        .isEqualTo(text.formatted(HASH, "2026-11-21"));
  }

  @Test
  void a_hash_is_added_beside_the_date() throws FixException {
    assertThat(stamped("runbook: a\nreviewed:\n  date: 2026-01-01  # old\ntitle: b\n"))
        .isEqualTo(
            "runbook: a\nreviewed:\n  date: 2026-11-21  # old\n  rules: \"%s\"\ntitle: b\n"
                .formatted(HASH));
    assertThat(stamped("runbook: a\nreviewed: { date: 2026-01-01 }\n"))
        .isEqualTo("runbook: a\nreviewed: { date: 2026-11-21, rules: \"%s\" }\n".formatted(HASH));
  }

  @Test
  void without_a_hash_only_the_day_is_stamped() throws FixException {
    ReviewStamp day = new ReviewStamp("2026-11-21", Optional.empty());
    String text = "runbook: a\nreviewed: {date: 2026-01-01, rules: %s}\n".formatted(OLD);

    assertThat(ReviewStamp.apply(file(text), Map.of("a", day)))
        .isEqualTo(text.replace("2026-01-01", "2026-11-21"));
    assertThat(ReviewStamp.apply(file("runbook: a\n"), Map.of("a", day)))
        .isEqualTo("runbook: a\nreviewed: {date: 2026-11-21}\n");
  }

  @Test
  void a_stamp_that_is_right_changes_nothing() throws FixException {
    String text = "runbook: a\n" + LINE + "\n";

    assertThat(stamped(text)).isEqualTo(text);
  }

  @Test
  void the_same_stamp_twice_is_the_same_as_once() throws FixException {
    String once = stamped("runbook: a\nsteps:\n  - do: |\n      x\n\n# end\n");

    assertThat(stamped(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runbook: a\nreviewed: {date: &d 2026-01-01}\ntitle: *d\n",
        "runbook: a\nreviewed: later\n",
        "runbook: a\nreviewed: {}\n",
        "runbook: b\n",
      })
  void what_cannot_be_edited_without_changing_something_else_is_refused(String text) {
    assertThatThrownBy(() -> stamped(text))
        .isInstanceOf(FixException.class)
        .hasMessage(
            "`a.yaml` is written in a way that cannot be edited safely; write by hand\na: " + LINE);
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
      return files
          .filter(path -> path.toString().matches(".*[/\\\\]runbooks[/\\\\].*\\.yaml"))
          .filter(path -> !path.toString().contains("target"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_runbook_of_the_examples_can_be_stamped_and_changes_in_no_other_line(Path path)
      throws IOException {
    String unix = Files.readString(path).replaceAll("reviewed:.*\\n", "");
    for (String text : List.of(unix, unix.replace("\n", "\r\n"), unix.stripTrailing())) {
      Map<String, ReviewStamp> stamps =
          Pattern.compile("(?m)^runbook: (\\S+)")
              .matcher(text)
              .results()
              .collect(Collectors.toMap(found -> found.group(1), found -> STAMP));

      String stamped = ReviewStamp.apply(file(text), stamps);

      assertThat(stamped.lines().filter(line -> !line.equals(LINE)))
          .containsExactlyElementsOf(text.lines().toList());
      assertThat(stamped.lines().filter(LINE::equals)).hasSameSizeAs(stamps.keySet());
    }
  }

  private static String stamped(String text) throws FixException {
    return ReviewStamp.apply(file(text), Map.of("a", STAMP));
  }

  private static SourceFile file(String text) {
    return new SourceFile("a.yaml", text);
  }
}
