package dev.runbook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Terminal WATCHED = new Terminal(true, true, Map.of());

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(bytes, true, UTF_8);

  @Test
  void a_long_run_is_told_at_a_terminal_and_wiped_at_the_end() throws Exception {
    try (Progress progress = Progress.start(WATCHED, stream, Duration.ofMillis(1))) {
      progress.at("reading");
      while (bytes.size() == 0) {
        Thread.sleep(1);
      }
    }
    assertThat(bytes.toString(UTF_8)).contains("reading").endsWith("\r\u001b[K");
  }

  @Test
  void a_short_run_says_nothing() {
    Progress.start(WATCHED, stream, Duration.ofHours(1)).close();
    assertThat(bytes.size()).isZero();
  }

  @Test
  void without_a_terminal_nothing_is_said() {
    Terminal pipe = new Terminal(false, true, Map.of());
    Progress.start(pipe, stream, Duration.ZERO).close();
    assertThat(bytes.size()).isZero();
  }
}
