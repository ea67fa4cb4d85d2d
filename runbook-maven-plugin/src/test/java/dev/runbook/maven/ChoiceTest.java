package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  @Test
  void a_known_word_is_found_whatever_its_case_and_blanks() throws Exception {
    assertThat(Choice.constant("runbook.failOn", " Warning ", FailOn.class))
        .isEqualTo(FailOn.WARNING);
  }

  @Test
  void an_unknown_word_is_refused_with_all_words_and_the_nearest() {
    assertThatThrownBy(() -> Choice.constant("runbook.failOn", "eror", FailOn.class))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "`runbook.failOn` has the value `eror`, expected `error`, `warning`, `info` or `never`;"
                + " did you mean `error`?");
  }

  @Test
  void nothing_is_suggested_where_nothing_is_near() {
    assertThatThrownBy(() -> Choice.word("runbook.goal", "zzzzzzzz", List.of("lint", "help")))
        .hasMessage("`runbook.goal` has the value `zzzzzzzz`, expected `lint` or `help`");
  }
}
