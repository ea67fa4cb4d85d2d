package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunbookPageTest {

  @Test
  void the_top_says_how_bad_it_is_what_it_is_and_whom_to_call() {
    Block.Masthead top = (Block.Masthead) rich("runbooks/connections").blocks().get(0);

    assertThat(top.kicker())
        .containsExactly(
            new Inline.Badge("SEV-1", 1),
            new Inline.Rich("respond: 15 min"),
            new Inline.Badge("SEV-2", 2),
            new Inline.Rich("respond: 1 h"),
            new Inline.Badge("SEV-3", 3));
    assertThat(top.title()).isEqualTo("The database runs out of connections");
    assertThat(top.names())
        .extracting(name -> PageText.of(List.of(name)))
        .containsExactly(
            "A10", "DbConnectionsHigh", "DbDown", "DbPoolReadSaturated", "DbPoolWriteSaturated");
    assertThat(top.facts())
        .extracting(fact -> fact.name() + ": " + PageText.of(fact.value()))
        .containsExactly(
            "On call: `@ops-oncall`",
            "Channel: #ops",
            "Escalation: Operations first; after 30 min: Infrastructure, `@infra-oncall` in #ops,"
                + " when the platform is the cause");
    assertThat(top.aside())
        .extracting(fact -> fact.name() + ": " + PageText.of(fact.value()))
        .containsExactly(
            "Severity: SEV-3 when > 80 %",
            "Severity: SEV-2 when > 90 %",
            "Rises to: SEV-1 when the log cannot be written",
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
            "Background",
            "What to write down",
            "It happened before",
            "References");
  }

  @Test
  void alerts_of_one_runbook_are_told_apart() {
    assertThat(PageText.of(rich("runbooks/connections")))
        .containsSubsequence(
            "| Alert | Severity | Intent | Detects | Does not detect",
            "| DbConnectionsHigh | SEV-3 SEV-2 |  |  | ",
            "| DbDown | SEV-1 | No answer for 2 min | no answer | a replica that lags",
            "| `DbPool*Saturated` | SEV-3 SEV-2 |  |  | ",
            "- Symptom: The API logs `connection refused`",
            "- Symptom: Logins hang");
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
  void what_is_empty_does_not_appear() {
    Page page =
        Samples.page(
            SiteComposer.compose(Samples.load("runbook: bare\ntitle: Bare"), List.of()),
            "runbooks/bare");

    assertThat(PageText.of(page)).containsExactly("Bare", "- Source: `runbooks/0.yaml`");
  }

  private static Page rich(String path) {
    return Samples.page(SiteComposer.compose(Samples.rich(), Samples.richRules()), path);
  }
}
