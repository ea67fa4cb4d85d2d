package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepComposerTest {

  private static final String HEAD = "runbook: sample\ntitle: Sample\nsteps:\n";

  @Test
  void steps_inside_steps_share_one_count_over_all_branches() {
    Page page =
        steps(
            """
            - choose:
                - when: a
                  steps: [one, two]
                - when: b
                  steps:
                    - ask: c?
                      then: [three]
                      else: [four]
            """);

    assertThat(PageText.all(page))
        .contains("1. Which of these is it?")
        .contains("? a\n1a. one\n1b. two")
        .contains("? b\n1c. c?\n? Yes\n1c1. three\n? No\n1c2. four");
  }

  @Test
  void an_outcome_that_only_leads_on_says_where() {
    Page page =
        steps(
            """
            - ask: a?
              then: [{go: mend}]
              else: [{go: mend, when: it is hot}]
            - choose:
                - {when: b, steps: [{go: mend, because: it helps}]}
                - {when: c, steps: [Look, {go: mend}]}
            - {id: mend, do: Mend `it`}
            """);

    assertThat(
            PageText.blocks(page, Block.Choices.class).stream()
                .flatMap(choices -> choices.choices().stream())
                .map(choice -> choice.way().map(Inline.Link::label).orElse("")))
        .containsExactly("step 3 of Steps: Mend it", "", "", "");
  }

  @Test
  void a_condition_and_a_title_come_before_what_to_do() {
    Page page =
        steps(
            """
            - {do: look, when: it is hot}
            - {do: look, title: First}
            - {do: look, title: "Is it hot?", when: in doubt}
            - {run: ls, when: in doubt}
            - {wait: 1d, when: in doubt}
            """);

    assertThat(PageText.all(page))
        .contains("1. If it is hot: look")
        .contains("2. First: look")
        .contains("3. If in doubt: Is it hot? look")
        .contains("4. If in doubt:\n$ ls")
        .contains("5. If in doubt: wait 1 day");
  }

  @Test
  void a_command_says_where_what_to_expect_why_how_to_undo_and_its_risk() {
    Block.Step step = PageText.step(rich("runbooks/connections"), "1");
    assertThat(step.lead()).isEmpty();

    Block.Command find = PageText.blocks(rich("runbooks/connections"), Block.Command.class).get(1);
    assertThat(find.facts())
        .extracting(fact -> fact.name() + ": " + PageText.of(fact.value()))
        .containsExactly(
            "Where: Database host · Behind the VPN",
            "Get there: `ssh db.example.com`",
            "Expect: fewer than 80 rows");
    assertThat(find.risk()).isEqualTo(Block.Risk.READS);

    Block.Command kill =
        PageText.blocks(rich("runbooks/connections"), Block.Command.class).stream()
            .filter(command -> command.risk() == Block.Risk.DESTRUCTIVE)
            .findFirst()
            .orElseThrow();
    assertThat(kill.text()).isEqualTo("psql -c \"SELECT pg_terminate_backend(<pid>)\"");
    assertThat(kill.facts())
        .extracting(fact -> fact.name() + ": " + PageText.of(fact.value()))
        .containsExactly("Because: it is the last resort", "Within: 48 h", "Undo: none");
  }

  @Test
  void a_command_without_words_is_called_by_its_id() {
    assertThat(PageText.all(rich("runbooks/connections")))
        .contains("1. `find`\n$ psql -c \"SELECT pid, state");
  }

  @Test
  void a_question_shows_its_command_and_both_answers() {
    assertThat(PageText.all(rich("runbooks/connections")))
        .contains(
            """
            2. Is one application holding them all?
            $ SELECT application_name, count(*) FROM pg_stat_activity GROUP BY 1 [sql, READS]
            ? Yes
            2a. Go on with An old way (retired)
            2b. Tell its team
            ? No
            """);
  }

  @Test
  void an_answer_without_steps_is_not_shown() {
    assertThat(PageText.of(steps("- {ask: \"Is it?\", then: [look]}\n"))).doesNotContain("? No");
  }

  @Test
  void a_step_to_go_to_is_linked_with_its_number_and_its_name() {
    Page page = rich("runbooks/connections");

    assertThat(PageText.all(page))
        .contains("2c. Go to step 1 of Mitigate: Kill the oldest")
        .contains("2d. Go to step 3a of Diagnose: Make room")
        .contains("2. Go to step 1 of Diagnose: `find`")
        .contains("2. Compare again: go to step 1 of cause 1: Compare");
    assertThat(PageText.links(page))
        .contains(
            new ToPage("runbooks/connections", "kill"),
            new ToPage("runbooks/connections", "nested"),
            new ToPage("runbooks/connections", "compare"));
  }

  @Test
  void steps_have_anchors_by_id_or_number_and_nested_ones_only_by_id() {
    assertThat(PageText.ids(rich("runbooks/connections")))
        .contains("find", "diagnose-2", "diagnose-3", "nested", "mitigate-2", "compare")
        .doesNotContain("diagnose-1", "drain");
  }

  @Test
  void another_runbooks_steps_are_included_with_what_it_forbids() {
    Page page = rich("runbooks/connections");
    Block.Step use =
        PageText.blocks(page, Block.Steps.class).stream()
            .flatMap(steps -> steps.steps().stream())
            .filter(step -> PageText.of(step.lead()).startsWith("Do the steps of"))
            .findFirst()
            .orElseThrow();

    assertThat(PageText.of(use.lead())).isEqualTo("Do the steps of Restart the database");
    assertThat(use.body().get(0)).isInstanceOf(Block.Callout.class);
    assertThat(PageText.all(page))
        .contains("* Do not restart two at once")
        .contains("2a. `drain`\n$ ./drain.sh [sh, CHANGES]")
        .contains("2b. Until it is empty: go to step 2a: `./drain.sh`");
    assertThat(PageText.ids(page)).contains("mitigate-2.drain");
    assertThat(PageText.links(page))
        .contains(new ToPage("runbooks/connections", "mitigate-2.drain"));
  }

  @Test
  void notes_have_no_number_and_belong_to_the_step_before_them_or_to_the_first() {
    RunbookSet set =
        Samples.load(
            """
            runbook: a
            title: A
            alerts: [Alert]
            steps:
              - warning: Mind the gap
              - run: ls
              - tip: Look twice
              - {choose: [{when: x, steps: [{note: n}, one]}, {when: y, steps: [two]}]}
            """);

    assertThat(PageText.of(Samples.page(SiteComposer.compose(set, List.of()), "runbooks/a")))
        .containsSubsequence(
            "1. ",
            "! WARNING Warning",
            "Mind the gap",
            "$ ls [sh, READS]",
            "! TIP Tip",
            "2. Which of these is it?",
            "2a. one",
            "! NOTE Note",
            "2b. two");
    assertThat(PageText.of(Samples.page(SiteComposer.compose(set, List.of()), "alerts/Alert")))
        .containsSubsequence("## First step: Steps", "Mind the gap", "$ ls [sh, READS]")
        .doesNotContain("Look twice");
  }

  @Test
  void included_steps_lead_to_the_own_page_of_what_is_not_included() {
    RunbookSet set =
        Samples.load(
            "runbook: a\ntitle: A\nsteps: [{group: G, steps: [{use: b}]}, {id: again, use: b}]",
            """
            runbook: b
            title: B
            steps: [{id: look, do: Look}, {go: mend}, {ask: "Well?", then: [{go: look}]}]
            causes: [{cause: C, steps: [{id: mend, do: Mend it}]}]
            """);

    Page page = Samples.page(SiteComposer.compose(set, List.of()), "runbooks/a");

    // Without an anchor of their own, included steps are not gone to here.
    assertThat(PageText.of(page))
        .contains("1a3a. Go to step 1 of Steps: Look", "2c1. Go to step 2a: Look")
        .filteredOn(line -> line.endsWith("Go to step 1 of cause 1: Mend it"))
        .hasSize(2);
    assertThat(PageText.links(page))
        .contains(
            new ToPage("runbooks/b", "look"),
            new ToPage("runbooks/a", "again.look"),
            new ToPage("runbooks/b", "mend"));
    assertThat(SiteMap.of(set, List.of()).anchors("runbooks/a").orElseThrow())
        .containsExactlyInAnyOrderElementsOf(PageText.ids(page));
  }

  @Test
  void runbooks_that_include_each_other_stop_with_a_link() {
    RunbookSet set =
        Samples.load(
            "runbook: a\ntitle: A\nsteps: [one, {use: b}]",
            "runbook: b\ntitle: B\nsteps: [two, {use: a}]");

    Page page = Samples.page(SiteComposer.compose(set, List.of()), "runbooks/a");

    assertThat(PageText.of(page))
        .containsSubsequence("1. one", "2. Do the steps of B", "2a. two", "2b. Do the steps of A")
        .filteredOn(line -> line.endsWith("one"))
        .hasSize(1);
  }

  @Test
  void steps_that_are_included_ever_deeper_end_in_a_link() {
    StringBuilder documents = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      documents.append(
          "---\nrunbook: r%1$d\ntitle: R%1$d\nsteps: [{use: r%2$d}, {use: r%2$d}]\n"
              .formatted(i, i + 1));
    }
    documents.append("---\nrunbook: r40\ntitle: R40\nsteps: [the end]\n");

    Page page =
        Samples.page(
            SiteComposer.compose(Samples.load(documents.toString()), List.of()), "runbooks/r0");

    assertThat(PageText.of(page)).hasSizeLessThan(50);
  }

  @Test
  void a_step_says_what_happened_what_to_open_what_to_find_out_and_what_to_read() {
    Page page =
        page(
            Samples.load(
                """
                catalog: c
                links: {board: {title: Board, url: "https://example.com/board", access: SSO}}
                """,
                """
                runbook: sample
                title: Sample
                steps:
                  - do: Look
                    incident: 2026-04
                    open: [board]
                    questions: ["How many?", "Since when?"]
                    references: ["https://example.com/read"]
                  - {run: ls, incident: 2026-05, because: it fills}
                incidents: [{date: 2026-04, what: The disk was full}]
                """));

    assertThat(PageText.all(page))
        .contains(
            """
            1. Look
            - It happened before: 2026-04: The disk was full
            - Open: Board · SSO
            - Find out: How many?
            - Find out: Since when?
            - Read on: https://example.com/read
            """)
        .contains("- It happened before: 2026-05\n$ ls [sh, READS]\n- Because: it fills");
    assertThat(PageText.links(page)).contains(new ToPage("runbooks/sample", "incident-2026-04"));
  }

  @Test
  void an_outcome_may_say_how_the_alert_is_closed() {
    Page page =
        steps(
            "- choose: [{when: noise, close: Ignore it}, {when: real, steps: [mend], close: ok}]");

    assertThat(PageText.all(page))
        .contains("? noise\n- To close: Ignore it\n? real\n1a. mend\n- To close: ok");
  }

  @Test
  void a_step_can_lead_to_a_guide() {
    Page page =
        page(
            Samples.load(
                "runbook: sample\ntitle: Sample\nsteps: [{see: first}]",
                "guide: first\ntitle: First aid"));

    assertThat(PageText.all(page)).contains("1. Go on with First aid");
    assertThat(PageText.links(page)).contains(new ToPage("guides/first", ""));
  }

  @Test
  void included_steps_come_with_what_they_need() {
    Page page =
        page(
            Samples.load(
                "runbook: sample\ntitle: Sample\nsteps: [{use: other}]",
                """
                runbook: other
                title: Other
                requires: [A key]
                parameters: [{name: pid, about: a number}]
                steps: [{run: kill <pid>, incident: 2026-04}]
                incidents: [{date: 2026-04, what: It hung}]
                """));

    assertThat(PageText.all(page))
        .contains(
            """
            1. Do the steps of Other
            ! NOTE Before you start
            * A key
            | Placeholder | What it is
            | `<pid>` | a number
            1a.\s
            - It happened before: 2026-04: It hung
            $ kill <pid> [sh, READS]
            """
                .stripTrailing());
    assertThat(PageText.links(page)).contains(new ToPage("runbooks/other", "incident-2026-04"));
  }

  @Test
  void escalation_names_whom_how_and_when() {
    assertThat(PageText.all(rich("runbooks/connections")))
        .contains(
            """
            3b. Escalate to Operations first
            * at once: Operations, `@ops-oncall` in #ops
            * after 30 min: Infrastructure, `@infra-oncall` in #ops, when the platform is the cause
            3c. If data is lost: escalate to Legal after 1 day
            """);
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    "catalog: c\nteams: {ops: {title: Ops, oncall: '@ops'}}\n"
                        + "escalation: {all: {title: All, levels: [{notify: ops}]}}",
                    HEAD + "- {escalate: all, after: 2h}\n- {escalate: ops}\n"),
                List.of()),
            "runbooks/sample");
    assertThat(PageText.all(page))
        .contains("1. Escalate to All, `@ops`, after 2 h")
        .contains("2. Escalate to Ops, `@ops`");
  }

  @Test
  void notes_become_callouts_of_their_tone() {
    Page page = steps("- note: a\n- tip: b\n- warning: c\n- danger: d\n");

    assertThat(PageText.blocks(page, Block.Callout.class))
        .extracting(Block.Callout::tone)
        .containsExactly(Block.Tone.NOTE, Block.Tone.TIP, Block.Tone.WARNING, Block.Tone.DANGER);
  }

  @Test
  void text_of_several_lines_keeps_them() {
    Page page = rich("runbooks/connections");

    assertThat(PageText.blocks(page, Block.Prose.class))
        .extracting(Block.Prose::markdown)
        .contains("Then:\n\n- look\n- listen");
    assertThat(PageText.all(page)).contains("3. If it goes on:\nThen:");
  }

  @Test
  void what_leads_nowhere_is_shown_as_it_was_written() {
    Page page =
        steps("- {go: nowhere}\n- {see: nobody}\n- {escalate: noone}\n- {run: ls, where: limbo}\n");

    assertThat(PageText.all(page))
        .contains("1. Go to `nowhere`", "2. Go on with `nobody`", "3. Escalate to noone")
        .contains("- Where: limbo");
  }

  @Test
  void text_of_people_is_markdown_and_our_own_is_plain() {
    Block.Step step = PageText.step(steps("- {do: 'use `ls`', when: 'a *b*'}\n"), "1");

    assertThat(step.lead())
        .containsExactly(
            new Inline.Plain("If "),
            new Inline.Rich("a *b*"),
            new Inline.Plain(": "),
            new Inline.Rich("use `ls`"));
  }

  private static Page steps(String yaml) {
    return page(Samples.load(HEAD + yaml));
  }

  private static Page page(RunbookSet set) {
    return Samples.page(SiteComposer.compose(set, List.of()), "runbooks/sample");
  }

  private static Page rich(String path) {
    return Samples.page(SiteComposer.compose(Samples.rich(), Samples.richRules()), path);
  }
}
