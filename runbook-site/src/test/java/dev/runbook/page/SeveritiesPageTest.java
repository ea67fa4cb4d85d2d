package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveritiesPageTest {

  private static final Page PAGE = page("severities");

  @Test
  void the_ladder_stands_in_a_table_before_its_rungs() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "| Severity | Means | Respond | Told by",
            "| SEV-1 | Nobody can pay | 15 min | a call",
            "| SEV-2 | Some cannot | 1 h | ",
            "## SEV-1");
  }

  @Test
  void a_ladder_that_says_nothing_but_names_has_no_table() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load("catalog: x\nseverities: {a: {title: A}, b: {title: B}}"), List.of()),
            "severities");

    assertThat(PageText.of(page)).containsExactly("Severities and escalation", "## A", "## B");
  }

  @Test
  void a_rung_says_what_it_means_whom_to_tell_and_where_it_leads() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## SEV-1",
            "- Means: Nobody can pay",
            "- Respond: 15 min",
            "- Told by: a call",
            "- Tell: #status every 30 min",
            "- Tell: a mail to partners",
            "- Example: the shop is down",
            "- Example: cards are refused",
            "- Falls to: SEV-2 when half of the users are back",
            "- Post-mortem due: 5 days",
            "- Label of alert rules: `critical`",
            "- Alerts: CacheDown (stub), ErrorRate",
            "## SEV-2",
            "- Default: it holds until somebody knows better",
            "- Rises to: SEV-1 when it lasts 2 h");
    assertThat(PageText.links(PAGE)).contains(new ToPage("severities", "severity-sev2"));
  }

  @Test
  void a_measure_says_what_is_normal_and_which_runbooks_it_decides() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## Measure: Errors an hour",
            "Counted by the error tracker",
            "- Normal: below 5/h",
            "| When | Severity",
            "| > 50/h | SEV-1",
            "| > 10/h | SEV-2",
            "- Decides the severity of: Errors");
    assertThat(PageText.ids(PAGE)).contains("threshold-error-rate");
  }

  @Test
  void for_whoever_works_alone_a_level_raises_the_severity() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## Escalation: Alone",
            "Nobody else is there",
            "| When | Whom | On call | Channel | It counts as | For what",
            "| at once | Core | `@core` | #alerts |  | ",
            "| after 2 h |  |  | #quiet | SEV-1 | then it is as bad as it gets",
            "%% alert -> level-1: at once",
            "%% level-1 -> level-2: after 2 h");
  }

  @Test
  void a_policy_is_drawn_from_the_alert_to_whoever_is_called() {
    assertThat(PageText.blocks(PAGE, Diagram.class).get(0).nodes())
        .extracting(Diagram.Node::label, Diagram.Node::kind)
        .containsExactly(
            tuple("The alert fires", Diagram.Kind.PLAIN),
            tuple("Core\n@core", Diagram.Kind.CONTACT),
            tuple("counts as SEV-1", Diagram.Kind.PLAIN));
  }

  @Test
  void a_policy_of_one_level_is_not_drawn() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load("catalog: x\nescalation: {a: {levels: [{notify: ops}]}}"), List.of()),
            "severities");

    assertThat(PageText.blocks(page, Diagram.class)).isEmpty();
  }

  @Test
  void a_runbook_tells_of_its_measure_and_of_the_next_level() {
    assertThat(PageText.of(page("runbooks/errors")))
        .contains(
            "- Decided by: Errors an hour",
            "- Severity: SEV-1 when > 50/h",
            "- Escalation: Alone; after 2 h: #quiet, counts as SEV-1, then it is as bad as it gets");
    assertThat(PageText.links(page("runbooks/errors")))
        .contains(new ToPage("severities", "threshold-error-rate"));
  }

  private static Page page(String path) {
    return Samples.page(SiteComposer.compose(Samples.platform(), List.of()), path);
  }
}
