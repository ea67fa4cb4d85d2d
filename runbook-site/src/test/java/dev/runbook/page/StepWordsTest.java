package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.load.RunbookSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[look]|look",
        "[look, act]|look …",
        "['use `ls` *now*']|use ls now",
        "[{do: look, title: First}]|First",
        "[{run: ls -l}]|ls -l",
        "[{ask: 'Is it?', then: [look]}]|Is it?",
        "[{group: Make room, steps: [look]}]|Make room",
        "[{warning: It bites}]|It bites",
        "[{wait: 5m}]|Wait 5 min",
        "[{escalate: all}]|Escalate to Everybody",
        "[{escalate: ops}]|Escalate to Operations",
        "[{escalate: nobody}]|Escalate to nobody",
        "[{choose: [{when: a, steps: [look]}]}]|It depends",
      })
  void the_first_step_is_named_in_a_few_plain_words(String steps, String words) {
    assertThat(words(steps)).isEqualTo(words);
  }

  @Test
  void long_words_end_at_a_blank() {
    assertThat(words("['" + "four ".repeat(20) + "']")).isEqualTo("four ".repeat(11) + "four …");
  }

  @Test
  void words_without_a_blank_are_cut_between_characters() {
    String pair = "\uD83D\uDD25";

    assertThat(words("[x" + pair.repeat(40) + "]")).isEqualTo("x" + pair.repeat(29) + " …");
  }

  @Test
  void a_long_command_shows_its_first_line() {
    assertThat(words("[{run: \"one\\ntwo\"}]")).isEqualTo("one …");
  }

  private static String words(String steps) {
    RunbookSet set =
        Samples.load(
            "catalog: c\nteams: {ops: {title: Operations}}\n"
                + "escalation: {all: {title: Everybody, levels: [{notify: ops}]}}",
            "runbook: a\ntitle: A\nsteps: " + steps);
    return new StepWords(set).of(set.runbooks().get(0).procedure().phases().get(0).steps());
  }
}
