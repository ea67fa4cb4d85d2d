package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreachableStepTest {

  private static final String RULE = "runbooks/unreachable-step";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{go: b}]",
        "[{go: b, when: it rains}, Look]",
        "[{go: x}, {id: x, do: Look}, Look]",
        "[{go: x}, {group: G, steps: [{id: x, do: Look}, Look]}]",
        "[{see: r}, Look, {escalate: ops}, Look]",
        "[{choose: [{when: a, steps: [{go: b}]}, {when: c, steps: [{go: b}]}]}, Look]",
        "[{ask: Q, then: [{go: b}]}, Look]",
        "[{ask: Q, then: [{go: b}], else: [{go: b, when: w}]}, Look]",
        "[{ask: Q, then: [{go: b}], else: [{go: b}], when: w}, Look]",
        "[{ask: Q, then: [{go: b}, {id: y, do: Look}], else: [{go: y}]}, Look]",
        "[{group: G, when: w, steps: [{go: b}]}, Look]",
        "[{group: G, steps: [{go: y}, {id: y, do: Look}]}, Look]",
        "[{id: x, do: Look}, {go: x}, {id: linked, do: Look}]",
      })
  void a_step_that_the_reader_can_come_to_is_fine(String steps) {
    assertThat(runbook(steps).marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{go: b}, ^Look]",
        "[{go: b}, ^{id: unnamed, do: Look}]",
        "[{id: x, do: Look}, {go: x}, ^Look, Look]",
        "[{go: x}, ^Look, Look, {id: x, do: Look}]",
        "[{ask: Q, then: [{go: b}], else: [Look, {go: b}]}, ^Look]",
        "[{ask: Q, then: [{go: b}, ^Look]}, Look]",
        "[{group: G, steps: [{go: b}]}, ^Look]",
        "[{choose: [{when: a, steps: [{go: b}, ^Look]}]}, Look]",
        "[{ask: Q, then: [{ask: R, then: [{go: b}], else: [{go: b}]}], else: [{go: b}]}, ^Look]",
      })
  void the_first_step_that_the_reader_cannot_come_to_is_reported(String marked) {
    Folder folder = runbook(marked.replace("^", ""));

    assertThat(folder.marks()).containsExactly("runbooks/r.yaml:3 " + RULE);
    assertThat(folder.findings(RULE).get(0).location().column())
        .isEqualTo("steps: ".length() + marked.indexOf('^') + 1);
  }

  @Test
  void the_finding_says_where_the_reader_goes_elsewhere_and_how_to_lead_to_the_step() {
    Diagnostic finding = runbook("[{go: b}, {id: unnamed, do: Look}]").findings(RULE).get(0);

    assertThat(finding.message())
        .isEqualTo(
            "nothing leads to this step: what stands before it always goes elsewhere, at"
                + " `runbooks/r.yaml:3:14`");
    assertThat(finding.hint().orElseThrow()).startsWith("lead to it with `go: unnamed`");
  }

  @Test
  void where_a_step_is_misspelt_nobody_knows_what_it_leads_to() {
    assertThat(runbook("[{go: unnamd}, {id: unnamed, do: Look}]").marks())
        .containsExactly("runbooks/r.yaml:3 references/unknown-step");
  }

  @Test
  void a_link_of_an_alert_leads_to_a_step() {
    Folder folder =
        runbook("[{go: b}, {id: unnamed, do: Look}]")
            .link("https://runbooks.example.com/runbooks/r/#unnamed");

    assertThat(folder.findings("runbooks/unreachable-step")).isEmpty();
  }

  @Test
  void questions_that_answers_and_steps_lead_to_are_fine() {
    assertThat(
            guide(
                    "{ask: A, answers: [{when: x, go: b}, {when: y, steps: [{go: c}]}]}",
                    "{id: b, ask: B, answers: [{when: x, go: b}]}",
                    "{id: c, ask: C, answers: [{when: x, go: s}]}",
                    "{id: linked, ask: D, answers: [{when: x, steps: [{id: s, do: Look}]}]}")
                .marks())
        .isEmpty();
  }

  @Test
  void of_questions_that_hang_on_each_other_the_first_is_reported() {
    assertThat(
            guide(
                    "{ask: A, answers: [{when: x, steps: [Look]}]}",
                    "{id: c, ask: C, answers: [{when: x, go: d}]}",
                    "{id: b, ask: B, answers: [{when: x, go: c}]}",
                    "{id: d, ask: D, answers: [{when: x, go: c}]}")
                .marks())
        .containsExactly("runbooks/g.yaml:6 " + RULE);
  }

  @Test
  void questions_that_only_lead_to_each_other_are_one_finding() {
    assertThat(
            guide(
                    "{ask: A, answers: [{when: x, steps: [Look]}]}",
                    "{id: b, ask: B, answers: [{when: x, go: c}]}",
                    "{id: c, ask: C, answers: [{when: x, go: b}]}",
                    "{ask: D, answers: [{when: x, go: b}]}")
                .marks())
        .containsExactly("runbooks/g.yaml:7 " + RULE);
    assertThat(
            guide(
                    "{ask: A, answers: [{when: x, steps: [Look]}]}",
                    "{id: b, ask: B, answers: [{when: x, go: c}]}",
                    "{id: c, ask: C, answers: [{when: x, go: b}]}")
                .marks())
        .containsExactly("runbooks/g.yaml:5 " + RULE);
  }

  @Test
  void the_lists_of_a_guide_are_followed_too() {
    Folder folder =
        Folder.small(base)
            .write(
                "runbooks/g.yaml",
                """
                guide: g
                title: G
                firstMinutes: {steps: [{go: way}, Look], otherwise: [{id: way, do: Call}]}
                checklists: [{checklist: C, items: [{go: way}, Look]}]
                """);

    assertThat(folder.marks())
        .containsExactly("runbooks/g.yaml:3 " + RULE, "runbooks/g.yaml:4 " + RULE);
  }

  private Folder runbook(String steps) {
    return Folder.small(base)
        .change("runbooks/catalog.yaml", "severities:", "teams: {ops: {}}\nseverities:")
        .write(
            "runbooks/r.yaml",
            """
            runbook: r
            title: R
            steps: %s
            prevent: [{id: b, do: It, references: ["https://wiki.example.com/x#linked"]}]
            """
                .formatted(steps));
  }

  private Folder guide(String... questions) {
    return Folder.small(base)
        .write(
            "runbooks/g.yaml",
            "guide: g\ntitle: G\ndecisions:\n"
                + String.join("", List.of(questions).stream().map(q -> "  - " + q + "\n").toList())
                + "references: [\"https://wiki.example.com/x#linked\"]\n");
  }
}
