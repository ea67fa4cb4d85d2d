package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveragePageTest {

  private static final Page PAGE =
      Samples.page(
          SiteComposer.compose(
              Samples.platform(), List.of(Samples.rule("Forgotten"), Samples.rule("ErrorRate"))),
          "coverage");

  private static final String SHOP =
      """
      catalog: shop
      site: {title: Shop, url: "https://runbooks.example.com/shop/"}
      teams:
        web: {title: Web, labels: [frontend]}
      """;

  @Test
  void alerts_are_counted_by_severity_and_by_owner() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "- With a live runbook: 1 of 5, 20 %",
            "| Severity | Alerts | Live runbook | Stub | Retired | No runbook",
            "| SEV-1 | 3 | 1 | 1 |  | 1",
            "| no severity | 2 |  |  | 1 | 1",
            "| Owner | Alerts | Live runbook | Stub | Retired | No runbook",
            "| Core | 1 | 1 |  |  | ",
            "| nobody | 4 |  | 1 | 1 | 2");
  }

  @Test
  void a_number_leads_to_the_list_behind_it() {
    assertThat(PageText.links(PAGE))
        .contains(new ToPage("coverage", "without-runbook"), new ToPage("coverage", "unfinished"));
  }

  @Test
  void an_alert_without_a_runbook_says_where_it_is_defined_and_how_bad_its_rule_calls_it() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## Alerts without a runbook",
            "| Alert | Severity | Where it is defined",
            "| `Forgotten` | SEV-1 | `alerts/rules.yaml:1`",
            "| `NobodyAnswers` |  | a route names it");
  }

  @Test
  void stubs_and_retired_runbooks_are_listed_with_their_alerts() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## Runbooks that are not live",
            "| The cache is down (stub) | CacheDown | ",
            "| The old cache (retired) | OldCacheDown | The cache is down (stub)");
  }

  @Test
  void failures_and_services_without_a_runbook_are_listed() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## Services without a runbook",
            "| Cache | all are gone | They are logged out | SEV-1",
            "| Mail |  | No mails | ",
            "| Search |  |  | ");
  }

  @Test
  void rows_of_guides_that_lead_nowhere_are_listed_with_what_to_do_meanwhile() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    """
                    guide: g
                    title: G
                    triage: [{symptom: Slow, none: Wait}, {symptom: Gone, see: g}]
                    mitigations:
                      - {mitigation: Mails, none: "No"}
                      - {mitigation: All said, steps: [Do it]}
                    """),
                List.of()),
            "coverage");

    assertThat(PageText.of(page))
        .containsExactly(
            "Coverage",
            "## Places in guides without a runbook",
            "| Guide | What happens | Until there is a runbook",
            "| G | Slow | Wait",
            "| G | Mails | No");
    assertThat(PageText.links(page))
        .containsExactly(new ToPage("guides/g", "triage"), new ToPage("guides/g", "mitigations-1"));
  }

  @Test
  void where_nothing_is_known_and_nothing_missing_there_is_no_page() {
    assertThat(SiteComposer.compose(Samples.load("runbook: a\ntitle: A"), List.of()).pages())
        .extracting(Page::path)
        .doesNotContain("coverage");
  }

  @Test
  void an_alert_that_its_rule_leads_to_another_site_is_counted_apart_and_its_link_is_shown() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(SHOP),
                List.of(
                    Samples.rule("Foreign", "HTTPS://wiki.example.org/Foreign", "frontend"),
                    Samples.rule("Dead", "http://Runbooks.Example.com/shop/alerts/Dead/", "x"),
                    Samples.rule("Near", "https://runbooks.example.com/shops/", "web"))),
            "coverage");

    assertThat(PageText.of(page))
        .containsSubsequence(
            "- With a live runbook: 0 of 3, 0 %",
            "| Owner | Alerts | On another site | No runbook",
            "| Web | 2 | 2 | ",
            "| nobody | 1 |  | 1",
            "| Alert | Where it is defined | Leads to",
            "| `Dead` | `alerts/rules.yaml:1` | ",
            "| `Foreign` | `alerts/rules.yaml:1` | HTTPS://wiki.example.org/Foreign");
  }

  @Test
  void where_a_runbook_says_no_severity_its_alert_has_that_of_its_rule() {
    Page page =
        Samples.page(
            SiteComposer.compose(
                Samples.load(
                    """
                    catalog: shop
                    severities: {sev1: {title: SEV-1, labels: [critical]}}
                    ---
                    runbook: a
                    title: A
                    alerts: [Ruled, Unruled]
                    """),
                List.of(Samples.rule("Ruled"))),
            "coverage");

    assertThat(PageText.of(page)).contains("| SEV-1 | 1 | 1", "| no severity | 1 | 1");
  }
}
