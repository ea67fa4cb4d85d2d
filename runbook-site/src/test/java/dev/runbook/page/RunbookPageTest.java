package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunbookPageTest {

  @Test
  void the_top_says_how_bad_it_is_what_it_is_and_whom_to_call() {
    Masthead top = (Masthead) rich("runbooks/connections").blocks().get(0);

    assertThat(top.kicker())
        .containsExactly(
            new Inline.Badge("SEV-1", 1),
            new Inline.Rich("respond within 15 min"),
            new Inline.Badge("SEV-2", 2),
            new Inline.Rich("respond within 1 h"),
            new Inline.Badge("SEV-3", 3));
    assertThat(top.title()).isEqualTo("The database runs out of connections");
    assertThat(top.names())
        .extracting(name -> PageText.of(List.of(name)))
        .containsExactly(
            "A10", "DbConnectionsHigh", "DbDown", "DbPoolReadSaturated", "DbPoolWriteSaturated");
    assertThat(top.facts())
        .extracting(fact -> fact.name() + ": " + PageText.of(fact.value()))
        .containsExactly(
            "Severity: SEV-3 when > 80 %",
            "Severity: SEV-2 when > 90 %",
            "Rises to: SEV-1 when the log cannot be written",
            "On call: `@ops-oncall`",
            "Channel: #ops",
            "Escalation: Operations first; after 30 min: Infrastructure, `@infra-oncall` in #ops,"
                + " when the platform is the cause");
    assertThat(top.aside())
        .extracting(fact -> fact.name() + ": " + PageText.of(fact.value()))
        .containsExactly(
            "Dashboards: Overview",
            "Owner: Infrastructure",
            "Service: Database · Keeps everything",
            "SLO: 99.9 % of logins",
            "Budget: 5 in 24 h",
            "Reviewed: 2026-11-01",
            "Source: runbooks/connections.yaml");
  }

  @Test
  void sections_come_in_the_order_in_which_they_are_needed() {
    assertThat(PageText.blocks(rich("runbooks/connections"), Block.Heading.class))
        .filteredOn(heading -> heading.level() == 2)
        .extracting(heading -> PageText.of(heading.text()))
        .containsExactly(
            "Never",
            "Capture first",
            "Diagnose",
            "Common causes",
            "Mitigate",
            "Verify",
            "Prevent",
            "Symptoms and alerts",
            "Decision tree",
            "Escalation",
            "Background",
            "What to write down",
            "It happened before",
            "References");
  }

  @Test
  void alerts_of_one_runbook_are_told_apart() {
    assertThat(PageText.of(rich("runbooks/connections")))
        .containsSubsequence(
            "- Symptom: The API logs `connection refused`",
            "- Symptom: Logins hang",
            "| Alert | Severity | Intent | Detects | Does not detect",
            "| DbConnectionsHigh | SEV-3 SEV-2 |  |  | ",
            "| DbDown | SEV-1 | No answer for 2 min | no answer | a replica that lags",
            "| `DbPool*Saturated` | SEV-3 SEV-2 |  |  | ");
  }

  @Test
  void placeholders_say_where_their_values_come_from() {
    assertThat(PageText.of(rich("runbooks/connections")))
        .containsSubsequence(
            "| Placeholder | What it is | Its value | Example",
            "| `<pid>` | process id |  | `4711`",
            "| `<instance>` |  | label `instance` | ",
            "| `<env>` |  | one of `prod`, `dev` | ");
  }

  @Test
  void prohibitions_are_orders_with_their_reasons() {
    Block.Callout never = PageText.blocks(rich("runbooks/connections"), Block.Callout.class).get(0);

    assertThat(never.tone()).isEqualTo(Block.Tone.DANGER);
    assertThat(PageText.all(rich("runbooks/connections")))
        .contains("* Do not scale the API above 8, because the pool is the ceiling");
  }

  @Test
  void causes_have_signs_and_their_own_mend() {
    assertThat(PageText.all(rich("runbooks/connections")))
        .contains(
            """
            ## Common causes
            ### Cause 1: Pool misconfigured
            - Sign: `max` differs
            1. Compare
            """)
        .contains("### Cause 2: A leak\n## Mitigate");
  }

  @Test
  void the_runbooks_own_record_counts_before_the_catalogs() {
    assertThat(PageText.all(rich("runbooks/connections")))
        .contains("## What to write down\n* The pull request\n## It happened before");
    assertThat(PageText.all(rich("runbooks/restart")))
        .contains("## What to write down\n* Root cause in one line");
  }

  @Test
  void what_happened_and_what_to_read_is_there() {
    Page page = rich("runbooks/connections");

    assertThat(PageText.all(page))
        .contains("## It happened before\n### 2026-05-13\nA loop held 90 connections")
        .contains("* ADR-27\n* docs/pooling.md#limits");
    assertThat(PageText.blocks(page, Block.Bullets.class).stream().flatMap(b -> b.items().stream()))
        .contains(
            List.of(
                new Inline.Link(
                    "docs/pooling.md#limits",
                    new ToUrl("https://git.example.com/edit/main/docs/pooling.md#limits"))));
  }

  @Test
  void a_stub_and_a_retired_runbook_say_so_at_once() {
    assertThat(rich("runbooks/stub").blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Callout.class,
            callout -> assertThat(callout.title()).isEqualTo("This runbook is a stub"));
    assertThat(rich("runbooks/retired").blocks().get(1)).isInstanceOf(Block.Callout.class);
    assertThat(PageText.all(rich("runbooks/retired")))
        .contains("This runbook is retired")
        .contains("Use instead: Restart the database");
  }

  @Test
  void what_decides_whether_one_begins_stands_before_the_steps() {
    assertThat(
            PageText.of(
                alone(
                    """
                    runbook: alone
                    title: Alone
                    noActionIf: [A backup runs]
                    requires: [A key]
                    evidence: [{run: ps, output: "ps-{time}.txt"}]
                    keep: the bucket
                    steps: [Mend it]
                    """)))
        .containsSubsequence(
            "! TIP Nothing to do if",
            "* A backup runs",
            "! NOTE Before you start",
            "* A key",
            "## Capture first",
            "$ ps > ps-$(date +%Y%m%d-%H%M%S).txt [sh, READS]",
            "- Keep the evidence in: the bucket",
            "## Steps");
  }

  @Test
  void variables_that_commands_use_are_listed_by_environment_unless_they_are_the_same_everywhere() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    """
                    catalog: c
                    environments: {prod: {title: Production}, dev: {title: Development}}
                    variables:
                      host: {about: Where it runs, values: {prod: p.example.com, dev: d.example.com}}
                      user: {value: ops}
                      other: {values: {prod: x}}
                    """,
                    "runbook: alone\ntitle: A\nsteps: [{run: 'ssh <user>@<host> <what>'}]"),
                List.of()),
            "runbooks/alone");

    assertThat(PageText.all(page))
        .contains(
            """
            ## Steps
            | Placeholder | What it is | Production | Development
            | `<host>` | Where it runs | `p.example.com` | `d.example.com`
            1.\s
            """)
        .contains("$ ssh ops@<host> <what>");
  }

  @Test
  void several_causes_are_parts_of_which_one_is_read_at_a_time_and_a_single_one_is_not() {
    Block.Tabs causes = PageText.blocks(rich("runbooks/connections"), Block.Tabs.class).get(0);

    assertThat(causes.level()).isEqualTo(3);
    assertThat(causes.tabs())
        .extracting(tab -> tab.id().orElse(""))
        .containsExactly("cause-1", "cause-2");
    Page single = alone("runbook: alone\ntitle: A\ncauses: [{cause: Dust, signs: [grey]}]");
    assertThat(PageText.blocks(single, Block.Tabs.class)).isEmpty();
    assertThat(PageText.all(single)).contains("### Cause 1: Dust\n- Sign: grey");
    assertThat(PageText.ids(single)).contains("causes", "cause-1");
  }

  @Test
  void incidents_of_one_date_share_its_heading() {
    Page page =
        alone(
            "runbook: alone\ntitle: A\nincidents: [{date: 2026-04, what: One}, {date: 2026-04, what:"
                + " Two}]");

    assertThat(PageText.all(page)).contains("### 2026-04\nOne\nTwo");
    assertThat(PageText.ids(page)).containsExactly("incidents", "incident-2026-04");
  }

  @Test
  void a_retired_runbook_says_what_to_do_if_its_alert_still_fires() {
    Page page =
        alone(
            "runbook: alone\ntitle: A\nstatus: retired\nstillFiring: Remove the rule\n"
                + "steps: [{id: old, do: Nothing}]");

    assertThat(PageText.all(page)).contains("* If its alert still fires: Remove the rule");
    assertThat(PageText.ids(page)).contains("steps", "old");
  }

  @Test
  void what_is_empty_does_not_appear() {
    Page page =
        Samples.page(
            SiteComposer.compose(Samples.load("runbook: bare\ntitle: Bare"), List.of()),
            "runbooks/bare");

    assertThat(PageText.of(page)).containsExactly("Bare", "- Source: `runbooks/0.yaml`");
  }

  private static Page alone(String yaml) {
    return Samples.page(SiteComposer.compose(Samples.load(yaml), List.of()), "runbooks/alone");
  }

  private static Page rich(String path) {
    return Samples.page(SiteComposer.compose(Samples.rich(), Samples.richRules()), path);
  }
}
