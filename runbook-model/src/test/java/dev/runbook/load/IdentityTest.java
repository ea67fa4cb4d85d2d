package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and codes that are given twice. */
class IdentityTest {

  @Test
  void the_later_of_two_runbooks_with_one_id_is_reported_and_the_first_one_counts() {
    Yaml first = Yaml.file("a.yaml", "runbook: same\ntitle: First\n");
    Yaml second = Yaml.file("b.yaml", "runbook: «same»\ntitle: Second\n");

    LoadResult result = Yaml.load(second, first);

    expect(result, second, "runbooks/duplicate-id", "the id `same` is taken at `a.yaml:1:10`");
    assertThat(result.runbooks().runbooks())
        .extracting(runbook -> runbook.title().markdown())
        .containsExactly("First");
  }

  @Test
  void runbooks_and_guides_share_one_space_of_ids() {
    Yaml runbook = Yaml.file("a.yaml", "runbook: same\ntitle: R\naliases: [old]\n");
    Yaml guide = Yaml.file("b.yaml", "guide: «same»\ntitle: G\nevidence: [x]\n");
    Yaml other = Yaml.file("c.yaml", "guide: g\ntitle: G\naliases: [«old»]\nevidence: [x]\n");

    expect(
        Yaml.load(guide, runbook),
        guide,
        "runbooks/duplicate-id",
        "the id `same` is taken at `a.yaml:1:10`");
    expect(
        Yaml.load(other, runbook),
        other,
        "runbooks/duplicate-alias",
        "the former id `old` is an id or a former id at `a.yaml:3:11` too");
  }

  @Test
  void two_runbooks_with_one_code_are_reported() {
    Yaml file =
        Yaml.file(
            "a.yaml",
            """
            runbook: one
            title: One
            code: A1
            ---
            runbook: two
            title: Two
            code: «A1»
            """);

    expect(
        Yaml.load(file), file, "runbooks/duplicate-code", "the code `A1` is taken at `a.yaml:3:7`");
  }

  @Test
  void a_former_id_may_be_neither_an_id_nor_a_former_id_of_another() {
    Yaml a = Yaml.file("a.yaml", "runbook: a\ntitle: A\naliases: [old, «b»]\n");
    Yaml b = Yaml.file("b.yaml", "runbook: b\ntitle: B\naliases: [«old»]\n");

    LoadResult result = Yaml.load(a, b);

    assertThat(result.problems())
        .extracting(Diagnostic::rule)
        .containsOnly("runbooks/duplicate-alias");
    assertThat(result.problems())
        .extracting(Diagnostic::location)
        .containsExactly(a.mark(), b.mark());
  }

  @Test
  void a_former_name_of_an_alert_may_be_neither_a_name_nor_a_former_name_of_another() {
    Yaml a =
        Yaml.file(
            "a.yaml",
            "runbook: a\ntitle: A\nalerts: [{name: One, aliases: [Old, «Two»]}, {name: Uno}]\n");
    Yaml b = Yaml.file("b.yaml", "runbook: b\ntitle: B\nalerts: [{name: Two, aliases: [«Old»]}]\n");

    LoadResult result = Yaml.load(a, b);

    assertThat(result.problems())
        .extracting(Diagnostic::message)
        .containsExactly(
            "the former name `Two` is a name or a former name of an alert at `b.yaml:3:17` too",
            "the former name `Old` is a name or a former name of an alert at `a.yaml:3:32` too");
    assertThat(result.problems())
        .extracting(Diagnostic::rule)
        .containsOnly("runbooks/duplicate-alert-alias");
    assertThat(result.problems())
        .extracting(Diagnostic::location)
        .containsExactly(a.mark(), b.mark());
  }

  @Test
  void a_step_id_is_unique_at_any_depth_of_its_runbook() {
    Yaml file =
        Yaml.file(
            "a.yaml",
            """
            runbook: a
            title: A
            causes:
              - cause: C
                steps: [{ask: Really, then: [{id: again, do: this}]}]
            mitigate:
              - {id: «again», do: that}
            ---
            runbook: b
            title: B
            steps: [{id: again, do: this}]
            """);

    expect(
        Yaml.load(file),
        file,
        "runbooks/duplicate-step",
        "the step id `again` is taken at `a.yaml:5:39`");
  }

  @Test
  void questions_and_steps_of_a_guide_share_one_space_of_ids() {
    Yaml file =
        Yaml.file(
            "a.yaml",
            """
            guide: a
            title: A
            evidence: [{id: look, do: it}]
            decisions: [{id: «look», ask: A, answers: [{when: x, steps: [y]}]}]
            """);

    expect(
        Yaml.load(file),
        file,
        "runbooks/duplicate-step",
        "the step id `look` is taken at `a.yaml:3:17`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"triage", "decisions-2", "first-minutes"})
  void a_question_cannot_be_called_like_an_anchor_of_the_guide(String id) {
    Yaml file =
        Yaml.file(
            "a.yaml",
            "guide: a\ntitle: A\ndecisions: [{id: «%s», ask: A, answers: [{when: x, steps: [y]}]}]\n"
                .formatted(id));

    expect(
        Yaml.load(file),
        file,
        "runbooks/reserved-step",
        "the page has an anchor `" + id + "` of its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"causes", "diagnose", "closing", "mitigate-2", "cause-1"})
  void a_step_cannot_be_called_like_an_anchor_of_the_page(String id) {
    Yaml file =
        Yaml.file("a.yaml", "runbook: a\ntitle: A\nsteps: [{id: «" + id + "», do: this}]\n");

    expect(
        Yaml.load(file),
        file,
        "runbooks/reserved-step",
        "the page has an anchor `" + id + "` of its own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnose-first", "step-2", "cause", "mitigation"})
  void other_words_are_free(String id) {
    String text = "runbook: a\ntitle: A\nsteps: [{id: " + id + ", do: this}]\n";

    assertThat(Yaml.load(text).problems()).isEmpty();
  }

  @Test
  void a_second_catalog_is_reported_once_and_nothing_else_of_it() {
    Yaml first = Yaml.file("a.yaml", "catalog: one\nteams: {ops: {}}\n");
    Yaml second = Yaml.file("b.yaml", "«catalog»: two\nteams: {web: {}}\n");
    Yaml runbook = Yaml.file("c.yaml", "runbook: c\ntitle: C\nowner: web\n");

    expect(
        Yaml.load(first, second, runbook),
        second,
        "catalog/duplicate",
        "a second catalog, expected only the one at `a.yaml:1:1`");
  }

  @Test
  void runbooks_that_include_each_other_are_reported_where_the_circle_closes() {
    Yaml file =
        Yaml.file(
            "a.yaml",
            """
            runbook: a
            title: A
            steps: [{use: b}, {use: d}]
            ---
            runbook: b
            title: B
            steps: [{group: G, steps: [{use: c}]}]
            ---
            runbook: c
            title: C
            steps: [{use: «b»}, {use: d}]
            ---
            runbook: d
            title: D
            steps: [Do it]
            """);

    expect(
        Yaml.load(file),
        file,
        "runbooks/use-cycle",
        "the steps include themselves: `b` uses `c` uses `b`");
  }

  @Test
  void a_long_chain_is_no_circle_and_does_not_overflow_the_stack() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 9_999; i++) {
      text.append("runbook: r-%05d\ntitle: R\nsteps: [{use: r-%05d}]\n---\n".formatted(i, i + 1));
    }
    text.append("runbook: r-09999\ntitle: R\n");

    assertThat(Yaml.load(text.toString()).problems()).isEmpty();
  }

  private static void expect(LoadResult result, Yaml file, String rule, String message) {
    assertThat(result.problems()).hasSize(1);
    Diagnostic finding = result.problems().get(0);
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.message()).isEqualTo(message);
    assertThat(finding.location()).isEqualTo(file.mark());
    assertThat(finding.hint()).isPresent();
  }
}
