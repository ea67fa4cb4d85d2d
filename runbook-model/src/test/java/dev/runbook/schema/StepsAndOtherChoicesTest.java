package dev.runbook.schema;

import static dev.runbook.schema.MarkedYaml.findingsAtMarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Mappings whose kind a key tells. */
class StepsAndOtherChoicesTest {

  private static final String KINDS =
      "`do`, `run`, `ask`, `choose`, `see`, `use`, `go`, `escalate`, `wait`, `note`, `tip`,"
          + " `warning`, `danger`, `group`";

  @Test
  void slip_in_the_kind_leaves_the_other_keys_alone() {
    assertThat(findingsInStep("{«rnu: ls, where: db, expect: x}"))
        .containsExactly(unknown("rnu") + " (did you mean `run`?)");
  }

  @Test
  void slip_in_the_question_of_a_step_that_also_runs_something_is_found() {
    assertThat(findingsInStep("{«aks: Is it so, run: ls, then: [a], else: [b]}"))
        .containsExactly(unknown("aks") + " (did you mean `ask`?)");
  }

  @Test
  void slip_that_is_as_near_to_two_kinds_names_both() {
    assertThat(findingsInStep("{«xo: text}"))
        .containsExactly(unknown("xo") + " (did you mean `do` or `go`?)");
  }

  @Test
  void slip_in_another_key_does_not_become_the_kind() {
    assertThat(findingsInStep("«{«titl: a, when: b}"))
        .containsExactly(
            "schema/step-kind: entry 1 of `steps` has none of "
                + KINDS
                + " (add `do: Compare config/pool.yaml with the last release`)",
            unknown("titl") + " (did you mean `title`?)");
  }

  @Test
  void step_of_an_unknown_kind_is_told_the_kinds() {
    assertThat(findingsInStep("{«shout: bar, id: x}"))
        .containsExactly(
            "schema/step-kind: unknown key `shout` in entry 1 of `steps`"
                + " (the key that tells its kind is one of "
                + KINDS
                + ")");
  }

  @Test
  void step_that_a_colon_made_a_mapping_is_told_to_quote() {
    assertThat(findingsInStep("«Check the logs: then restart"))
        .containsExactly(
            "schema/step-kind: unknown key `Check the logs` in entry 1 of `steps`"
                + " (text with `: ` in it needs quotes: `\"Check the logs: then restart\"`)");
  }

  @Test
  void step_of_two_kinds_is_reported_once() {
    assertThat(findingsInStep("{run: a, «see: b}"))
        .containsExactly(
            "schema/step-kind: entry 1 of `steps` has `run` and `see`, expected one of them"
                + " (put `see` into an entry of its own)");
  }

  @Test
  void keys_of_another_kind_are_one_finding() {
    assertThat(findingsInStep("{run: a, «then: [b], else: [c]}"))
        .containsExactly(
            "schema/unknown-key: `then`, `else` do not go with `run` (they go with `ask`)");
    assertThat(findingsInStep("{do: a, «expect: b}"))
        .containsExactly(
            "schema/unknown-key: `expect` does not go with `do` (it goes with `run`, `ask`)");
  }

  @Test
  void question_without_an_answer_asks_for_either() {
    assertThat(findingsInStep("«{ask: Is it so}"))
        .containsExactly(
            "runbooks/ask-without-answers: entry 1 of `steps` has no `then`, expected steps in"
                + " `then` or `else` (add `then: [{see: api-leak}]`)");
    assertThat(findingsInStep("{ask: Is it so, then: «[], else: []}"))
        .containsExactly(
            "runbooks/ask-without-answers: `then` is an empty list, expected at least one entry"
                + " (such as `then: [{see: api-leak}]`)");
    assertThat(findingsInStep("{ask: Is it so, else: [b]}")).isEmpty();
    assertThat(findingsInStep("{ask: Is it so, then: [], else: [b]}")).isEmpty();
  }

  @Test
  void question_of_a_decision_tree_has_answers_that_lead_somewhere() {
    assertThat(
            findingsAtMarksOf(
                """
                guide: a
                title: A
                decisions:
                  - «ask: Is it so
                  - {ask: Is it so, answers: «[]}
                  - {ask: Is it so, answers: [«{when: "Yes"}]}
                """))
        .containsExactly(
            "runbooks/ask-without-answers: entry 1 of `decisions` has no `answers`"
                + " (add `answers: [{when: \"Yes\", go: docker}, {when: \"No\", see: server-down}]`)",
            "runbooks/ask-without-answers: `answers` is an empty list, expected at least one entry"
                + " (such as `answers: [{when: \"Yes\", go: docker}, {when: \"No\", see: server-down}]`)",
            "schema/missing-key: entry 1 of `answers` has no `steps`, expected `go`, `see` or `steps`"
                + " (add `steps: [Start the server in the console]`)");
  }

  @Test
  void group_without_steps_is_told_so() {
    assertThat(findingsInStep("«{group: a}"))
        .containsExactly(
            "schema/missing-key: entry 1 of `steps` has no `steps`"
                + " (add `steps: [Check the status page]`)");
  }

  @Test
  void steps_that_are_neither_text_nor_mapping_are_reported_each() {
    assertThat(findingsAtMarksOf("runbook: a\ntitle: A\nsteps:\n  - «[a]\n  - «~\n  - 5\n  - true"))
        .containsExactly(
            "schema/wrong-type: entry 1 of `steps` is a list, expected text or a mapping"
                + " (write it without `- ` and without brackets)",
            "schema/no-value: entry 2 of `steps` has no value (write one, or remove it)");
  }

  @Test
  void alert_has_a_name_or_a_pattern() {
    assertThat(
            findingsAtMarksOf(
                "runbook: a\ntitle: A\nalerts: [{name: X, «pattern: Y}, «{severity: s}, {«nam: X}]"))
        .containsExactly(
            "schema/unknown-key: entry 1 of `alerts` has `name` and `pattern`, expected one of them"
                + " (put `pattern` into an entry of its own)",
            "schema/missing-key: entry 2 of `alerts` has neither `name` nor `pattern`"
                + " (add `name: PostgresDown`)",
            "schema/unknown-key: unknown key `nam` in entry 3 of `alerts` (did you mean `name`?)");
  }

  @Test
  void reference_has_an_address_a_link_or_a_file() {
    assertThat(
            findingsAtMarksOf(
                "catalog: a\nreferences: [{to: x, «link: y}, {to: x, «section: y}, «{title: A}]"))
        .containsExactly(
            "schema/unknown-key: entry 1 of `references` has `to` and `link`, expected one of them"
                + " (put `link` into an entry of its own)",
            "schema/unknown-key: `section` does not go with `to` (it goes with `link`)",
            "schema/missing-key: entry 3 of `references` has neither `to`, `link` nor `file`"
                + " (add `to: \"docs/pooling.md#limits\"`)");
  }

  @Test
  void slip_that_an_alias_repeats_is_one_finding() {
    String text = "runbook: a\ntitle: A\nsteps: [&a {«rnu: ls, «wher: b}, &b {«foo: x}, *a, *b]";

    assertThat(findingsAtMarksOf(text)).hasSize(3);
  }

  private static List<String> findingsInStep(String step) {
    return findingsAtMarksOf("runbook: a\ntitle: A\nsteps:\n  - " + step);
  }

  private static String unknown(String key) {
    return "schema/unknown-key: unknown key `%s` in entry 1 of `steps`".formatted(key);
  }
}
