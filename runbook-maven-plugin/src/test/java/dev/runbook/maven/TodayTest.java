package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class TodayTest {

  @Test
  void a_day_that_is_given_is_the_day_of_the_run() throws MojoExecutionException {
    assertThat(Today.of(" 2026-03-01 ")).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void without_one_it_is_the_day_of_the_machine() throws MojoExecutionException {
    assertThat(Today.of("")).isAfter(LocalDate.of(2025, 1, 1));
  }

  @Test
  void what_is_no_day_is_refused_with_an_example() {
    assertThatThrownBy(() -> Today.of("1.3.2026"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`runbook.today` has the value `1.3.2026`, expected a day such as `2026-03-01`");
  }
}
