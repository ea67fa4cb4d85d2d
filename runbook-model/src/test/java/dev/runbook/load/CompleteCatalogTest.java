package dev.runbook.load;

import static dev.runbook.load.Records.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.model.Catalog;
import org.junit.jupiter.api.Test;

/** Whether everything that a catalog says arrives where it belongs. */
class CompleteCatalogTest {

  private final Catalog catalog = Yaml.load(CompleteDocumentTest.text()).runbooks().catalog();

  @Test
  void the_site_has_addresses_that_end_with_a_slash() {
    assertThat(show(catalog.site()))
        .isEqualTo(
            "{title=Shop runbooks about=What to do url=https://runbooks.example.com/"
                + " edit=https://git.example.com/edit/"
                + " logo=logo.svg colors={accent=#0b57b0 accentDark=#82b7ff severities=[#b3211b, #a84300]}}");
  }

  @Test
  void severities_keep_their_order_and_one_that_says_nothing_is_called_like_its_id() {
    assertThat(catalog.severities())
        .extracting(Records::show)
        .containsExactly(
            "{id=sev1 title=SEV-1 definition=Nobody can pay examples=[all tills are down]"
                + " respond=15m notification=by phone"
                + " communicate=[tell the shops, tell the press]"
                + " falls=[{to=sev2 when=half of the tills are up}]"
                + " postMortem=within 5 days labels=[critical] demands=LIVE}",
            "{id=sev2 title=sev2 isDefault=true rises=[{to=sev1 when=it spreads}] demands=STUB}",
            "{id=sev3 title=sev3 demands=STUB}");
  }

  @Test
  void a_threshold_has_its_bands() {
    assertThat(show(catalog.thresholds()))
        .isEqualTo(
            "[{id=queue title=Length of the queue about=people in front of a till"
                + " normal=fewer than 5 bands=[{when=> 10 is=sev3}, {when=> 30 is=sev2}]}]");
  }

  @Test
  void people_and_the_ways_to_them_are_read() {
    assertThat(show(catalog.teams()))
        .isEqualTo(
            "[{id=ops title=Operations oncall=@ops channel=alarm about=All of it labels=[infra]},"
                + " {id=web title=web}]");
    assertThat(show(catalog.channels()))
        .isEqualTo("[{id=alarm title=#alarm url=https://chat.example.com/alarm about=Noisy}]");
    assertThat(show(catalog.escalations()))
        .isEqualTo(
            "[{id=first title=First about=By default"
                + " levels=[{team=ops after=30m channel=alarm about=knows it},"
                + " {raise=sev1 after=1h}]}]");
  }

  @Test
  void what_raises_alerts_and_where_they_go_is_read() {
    assertThat(show(catalog.origins()))
        .isEqualTo(
            "[{id=tracker title=Error tracker about=Collects errors watches=an error occurs"
                + " link=graphs}]");
    assertThat(show(catalog.routes()))
        .isEqualTo(
            "[{origin=tracker when=the error is new alerts=[TillCrash] severity=sev2"
                + " channel=alarm by=webhook}]");
  }

  @Test
  void what_the_lint_is_told_is_read() {
    assertThat(show(catalog.alerts()))
        .isEqualTo(
            "{rules=[alerts/shop.yaml] elsewhere=true atLeast=2 annotations=[runbook]"
                + " links=[dashboard] hosts=[wiki.example.com] teamLabel=owner"
                + " alertmanager=am.yml}");
    assertThat(show(catalog.pages()))
        .isEqualTo("[{url=https://wiki.example.com/ folder=wiki generator=GIT}]");
    assertThat(show(catalog.lint()))
        .isEqualTo(
            "{weights=[{rule=alerts/severity-differs word=error},"
                + " {rule=alerts/runbook-missing alertSeverity=sev1 word=error}]"
                + " areas=[{path=old/** weights=[{rule=alerts/runbook-missing word=off}]}]}");
  }

  @Test
  void a_service_has_its_health_and_the_ways_in_which_it_fails() {
    assertThat(show(catalog.services()))
        .isEqualTo(
            "[{id=till title=Till about=Takes money owner=web"
                + " health={about=it says ok command={text=curl -s http://192.0.2.7/health"
                + " language=sh where=db risk=READS sample={\"ok\": true}}}"
                + " failures=[{when=the printer is out users=no receipts severity=sev3 mode=SOFT"
                + " works=[paying] fails=[receipts] failover=by mail at once runbook=tills-down},"
                + " {mode=LOUD}]}]");
  }

  @Test
  void hosts_environments_and_variables_are_read() {
    assertThat(show(catalog.hosts()))
        .isEqualTo("[{id=db title=Database host reach=ssh db1 about=Beware}]");
    assertThat(show(catalog.environments()))
        .isEqualTo("[{id=shop title=The shops about=where people pay}, {id=lab title=lab}]");
    assertThat(show(catalog.variables()))
        .isEqualTo(
            "[{id=bank title=bank about=the bank's gateway value=bank.example.com},"
                + " {id=vpn title=vpn values=[{environment=shop value=vpn.example.com},"
                + " {environment=lab value=192.0.2.1}]}]");
  }

  @Test
  void links_logs_and_commands_are_read() {
    assertThat(show(catalog.links()))
        .isEqualTo(
            "[{id=graphs title=Graphs url=https://graphs.example.com/ about=Curves"
                + " access=through SSO}]");
    assertThat(show(catalog.logs()))
        .isEqualTo(
            "[{id=tills title=Till logs service=till holds=each payment path=/var/log/till"
                + " command={text=tail -f /var/log/till language=sh where=db risk=READS}}]");
    assertThat(show(catalog.commands()))
        .isEqualTo(
            "[{title=Who is there group=People command={text=who language=bash where=db"
                + " expect=one line risk=CHANGES undo=exit}}]");
    assertThat(show(catalog.closing())).isEqualTo("[the cause in one line]");
    assertThat(show(catalog.references())).isEqualTo("[{to=docs/till.md}]");
  }
}
