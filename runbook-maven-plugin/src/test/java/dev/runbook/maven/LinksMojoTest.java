package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksMojoTest {

  @TempDir Path base;

  @ParameterizedTest
  @CsvSource({
    "parallel,1",
    "perHost,1",
    "pause,0",
    "connectTimeout,1",
    "timeout,1",
    "retries,0",
    "patience,0",
    "days,0"
  })
  void a_number_that_is_too_small_is_named_as_the_user_wrote_it(String name, int least)
      throws Exception {
    String parameter = "runbook.online." + name;
    assertThatThrownBy(() -> goal(parameter, Integer.toString(least - 1)).run("links"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`%s` has the value `%s`, expected a whole number from %s on"
                .formatted(parameter, least - 1, least));
    assertThat(goal(parameter, Integer.toString(least)).run("links")).isTrue();
  }

  @Test
  void somebody_must_ask() {
    assertThatThrownBy(() -> goal("runbook.online.userAgent", " ").run("links"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`runbook.online.userAgent` is blank, expected who asks, such as `runbook-maven-plugin`");
  }

  private GoalRun goal(String parameter, String value) {
    GoalRun goal = new GoalRun(base);
    goal.set(parameter, value);
    return goal;
  }
}
