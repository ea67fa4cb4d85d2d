package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @Test
  void a_person_at_a_terminal_gets_colours() {
    assertThat(new Terminal(true, true, Map.of("TERM", "xterm")).coloured(Color.AUTO)).isTrue();
  }

  @Test
  void a_pipe_and_batch_mode_get_none() {
    assertThat(new Terminal(false, true, Map.of()).coloured(Color.AUTO)).isFalse();
    assertThat(new Terminal(true, false, Map.of()).coloured(Color.AUTO)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"CI,true", "NO_COLOR,1", "TERM,dumb"})
  void the_environment_can_turn_colours_off(String name, String value) {
    assertThat(new Terminal(true, true, Map.of(name, value)).coloured(Color.AUTO)).isFalse();
  }

  @Test
  void an_empty_variable_counts_as_unset() {
    assertThat(new Terminal(true, true, Map.of("NO_COLOR", "")).coloured(Color.AUTO)).isTrue();
  }

  @Test
  void what_the_user_asks_for_wins_over_what_is_found() {
    assertThat(new Terminal(false, false, Map.of("NO_COLOR", "1")).coloured(Color.ALWAYS)).isTrue();
    assertThat(new Terminal(true, true, Map.of()).coloured(Color.NEVER)).isFalse();
  }

  @Test
  void somebody_who_wants_no_colours_may_still_watch() {
    assertThat(new Terminal(true, true, Map.of("NO_COLOR", "1")).watched()).isTrue();
  }
}
