package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.model.Catalog;
import dev.runbook.model.Runbook;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunbookSetTest {

  private final RunbookSet set =
      Yaml.load(
              Yaml.file(
                  "a.yaml",
                  """
                  catalog: c
                  severities: {sev1: {}, sev2: {}}
                  teams: {ops: {title: Operations}}
                  hosts: {ops: {title: Bastion}}
                  ---
                  runbook: z-last
                  title: Z
                  severity: sev1
                  alerts: [Named, {name: Own, severity: sev2}, {pattern: "Disk*"}]
                  ---
                  runbook: b-first
                  title: B
                  severity: [{when: few, is: sev2}, {when: many, is: sev1}, {when: more, is: sev1}]
                  alerts: [Named, {pattern: "DiskFull*"}, {pattern: "*"}]
                  ---
                  runbook: c-exact
                  title: C
                  alerts: [{pattern: "DiskGone"}]
                  """))
          .runbooks();

  @Test
  void runbooks_are_ordered_by_id() {
    assertThat(set.runbooks())
        .extracting(runbook -> runbook.id().value())
        .containsExactly("b-first", "c-exact", "z-last");
  }

  @Test
  void an_alert_belongs_to_the_first_runbook_that_names_it() {
    assertThat(claimant("Named")).isEqualTo("b-first Named");
    assertThat(set.namedAlerts())
        .extracting(claim -> claim.alert().name().value())
        .containsExactly("Named", "Own");
  }

  @Test
  void a_name_goes_before_a_pattern_and_of_patterns_the_first_runbook_counts() {
    assertThat(claimant("Own")).isEqualTo("z-last Own");
    assertThat(claimant("DiskFullSoon")).isEqualTo("b-first DiskFull*");
    assertThat(claimant("DiskGone")).isEqualTo("b-first *");
    assertThat(claimant("Anything")).isEqualTo("b-first *");
  }

  @Test
  void an_alert_that_nothing_fits_has_no_runbook() {
    RunbookSet empty = Yaml.load("runbook: a\ntitle: A\nalerts: [{pattern: 'X*'}]\n").runbooks();

    assertThat(empty.claim("Y")).isEmpty();
    assertThat(empty.claim("")).isEmpty();
  }

  @Test
  void an_alert_has_its_own_severity_or_each_of_its_runbooks_once() {
    assertThat(set.severities(set.claim("Own").orElseThrow())).containsExactly("sev2");
    assertThat(set.severities(set.claim("DiskFull").orElseThrow())).containsExactly("sev2", "sev1");
  }

  @Test
  void a_threshold_decides_a_severity_as_bands_of_ones_own_do() {
    RunbookSet other =
        Yaml.load(
                """
                catalog: c
                severities: {sev1: {}, sev2: {}}
                thresholds: {users: {bands: [{when: few, is: sev2}, {when: all, is: sev1}]}}
                ---
                runbook: a
                title: A
                severity: {threshold: users}
                """)
            .runbooks();
    Runbook.Urgency urgency = other.runbook("a").orElseThrow().urgency();

    assertThat(other.severities(urgency)).containsExactly("sev2", "sev1");
    assertThat(other.bands(urgency)).hasSize(2);
  }

  @Test
  void runbooks_and_guides_are_looked_up_in_one_space_of_ids() {
    RunbookSet mixed =
        Yaml.load("runbook: r\ntitle: R\n---\nguide: g\ntitle: G\nevidence: [x]\n").runbooks();

    assertThat(mixed.documents())
        .extracting(document -> document.id().value())
        .containsExactly("g", "r");
    assertThat(mixed.destination("g")).isPresent();
    assertThat(mixed.runbook("g")).isEmpty();
  }

  @Test
  void an_alert_needs_a_rule_unless_something_else_is_said_of_it() {
    RunbookSet other =
        Yaml.load(
                """
                runbook: a
                title: A
                alerts: [Plain, {name: Raised, source: s}, {name: Perhaps, optional: true}]
                ---
                runbook: b
                title: B
                alerts: [Gone]
                status: retired
                """)
            .runbooks();

    assertThat(other.claims())
        .filteredOn(RunbookSet.Claim::needsRule)
        .extracting(claim -> claim.alert().name().value())
        .containsExactly("Plain");
  }

  @Test
  void a_past_incident_is_found_by_its_date_and_of_two_the_first() {
    Runbook.Aftermath aftermath =
        Yaml.load(
                """
                runbook: a
                title: A
                incidents:
                  - {date: 2026-04, what: first}
                  - {date: 2026-04, what: second}
                """)
            .runbooks()
            .runbook("a")
            .orElseThrow()
            .aftermath();

    assertThat(aftermath.incident("2026-04").map(i -> i.what().markdown())).contains("first");
    assertThat(aftermath.incident("2026-05")).isEmpty();
  }

  @Test
  void items_of_different_types_may_share_an_id() {
    assertThat(set.item(Catalog.Team.class, "ops").map(Catalog.Item::title)).contains("Operations");
    assertThat(set.item(Catalog.Host.class, "ops").map(Catalog.Item::title)).contains("Bastion");
    assertThat(set.item(Catalog.Link.class, "ops")).isEmpty();
    assertThat(set.items(Catalog.SeverityLevel.class))
        .extracting(Catalog.Item::title)
        .containsExactly("sev1", "sev2");
  }

  @Test
  void the_order_of_files_does_not_matter() {
    Yaml a = Yaml.file("a.yaml", "runbook: same\ntitle: A\nowner: x\n");
    Yaml b = Yaml.file("b.yaml", "runbook: same\ntitle: B\nowner: y\n");

    LoadResult forth = Yaml.load(a, b);
    LoadResult back = Yaml.load(b, a);

    assertThat(back.problems()).isEqualTo(forth.problems());
    assertThat(back.runbooks().runbooks()).isEqualTo(forth.runbooks().runbooks());
  }

  private String claimant(String alert) {
    RunbookSet.Claim claim = set.claim(alert).orElseThrow();
    return String.join(" ", List.of(claim.runbook().id().value(), claim.alert().name().value()));
  }
}
