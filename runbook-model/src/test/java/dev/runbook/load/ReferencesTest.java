package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that dangle: each is found at the reference, with what to do about it. */
class ReferencesTest {

  private static final Yaml CATALOG =
      Yaml.file(
          "runbooks/catalog.yaml",
          """
          catalog: shop
          severities: {sev1: {}, sev2: {}}
          teams: {operations: {channel: alarm}}
          channels: {alarm: {}}
          escalation: {first: {levels: [{notify: operations}]}}
          services: {till: {}}
          hosts: {db: {}}
          links: {graphs: {url: "https://graphs.example.com/"}}
          sources: {tracker: {}}
          thresholds: {queue: {bands: [{when: "> 9", is: sev2}]}}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unknown-severity   | severity: «sev3»                             | sev1` or `sev2
          unknown-severity   | severity: [{when: "> 1", is: «sev11»}]       | sev1
          unknown-severity   | rises: [{to: «sv2», when: it rains}]         | sev2
          unknown-severity   | alerts: [{name: A, severity: «sev22»}]       | sev2
          unknown-team       | owner: «operation»                           | operations
          unknown-service    | service: «tilll»                             | till
          unknown-escalation | escalation: «frist»                          | first
          unknown-escalation | diagnose: [{escalate: «operatoins»}]         | operations
          unknown-link       | dashboards: [graphs, «grafs»]                | graphs
          unknown-link       | references: [{link: «graph»}]                | graphs
          unknown-host       | causes: [{cause: C, steps: [{ask: A, run: who, where: «dbb», then: [x]}]}] | db
          unknown-runbook    | steps: [{group: G, steps: [{see: «a-runbok»}]}] | a-runbook
          unknown-runbook    | steps: [{choose: [{when: W, steps: [{use: «runbook»}]}]}] | a-runbook
          unknown-step       | steps: [{id: kill, do: it}, {go: «kil»}]     | kill
          unknown-threshold  | severity: {threshold: «queu»}                | queue
          unknown-source     | alerts: [{name: A, source: «traker»}]        | tracker
          unknown-channel    | alerts: [{name: A, channel: «alrm»}]         | alarm
          unknown-link       | steps: [{do: it, open: [graphs, «grphs»]}]   | graphs
          unknown-link       | steps: [{do: it, open: «grphs»}]             | graphs
          unknown-link       | steps: [{do: it, references: [{link: «grphs»}]}] | graphs
          unknown-host       | references: [{file: /etc/x, show: cat x, where: «dbb»}] | db
          """)
  void a_misspelt_name_is_found_at_the_reference_with_the_name_that_was_meant(
      String rule, String line, String meant) {
    Yaml file =
        Yaml.file("runbooks/a.yaml", "runbook: a-runbook\ntitle: A\n" + line.strip() + "\n");

    Diagnostic finding = only(Yaml.load(CATALOG, file));

    assertThat(finding.rule()).isEqualTo("references/" + rule);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.location()).isEqualTo(file.mark());
    assertThat(finding.hint().orElseThrow().lines())
        .startsWith("did you mean `" + meant.strip() + "`?");
  }

  @Test
  void where_one_place_and_one_item_miss_each_other_the_hint_leads_to_both() {
    assertThat(hint("service: tilll"))
        .contains(
            "did you mean `till`?\n"
                + "nothing else names `till`, so the slip may be at runbooks/catalog.yaml:6:12");
    assertThat(hint("owner: operation")).isEqualTo("did you mean `operations`?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unknown-team     | owner: «operation»                                           | operations
          unknown-severity | mitigations: [{mitigation: M, severity: «sv2», steps: [x]}]  | sev2
          unknown-channel  | templates: [{template: T, channel: «alrm», text: x}]         | alarm
          unknown-link     | references: [{link: «grphs»}]                                | graphs
          unknown-host     | decisions: [{ask: A, run: r, where: «dbb», answers: [{when: x, steps: [x]}]}] | db
          unknown-escalation | firstMinutes: {steps: [x], otherwise: [{escalate: «frist»}]} | first
          unknown-host     | checklists: [{checklist: C, items: [{run: r, where: «dbb»}]}] | db
          unknown-runbook  | triage: [{symptom: S, see: «a-runbok»}]                      | a-runbook
          unknown-runbook  | triage: [{symptom: S, see: [a-runbook, «the-guid»]}]         | the-guide
          unknown-runbook  | decisions: [{ask: A, answers: [{when: x, see: «a-runbok»}]}] | a-runbook
          unknown-runbook  | mitigations: [{mitigation: M, see: «a-runbok»}]              | a-runbook
          unknown-runbook  | evidence: [{see: «a-runbok»}]                                | a-runbook
          unknown-step     | decisions: [{id: b, ask: A, answers: [{when: x, go: «c»}]}]  | b
          unknown-step     | criteria: [{decide: D, when: [w], steps: [{id: call, do: it}, {go: «cal»}]}] | call
          """)
  void a_name_in_a_guide_is_held_against_the_same_things(String rule, String line, String meant) {
    Yaml runbook = Yaml.file("runbooks/a.yaml", "runbook: a-runbook\ntitle: A\n");
    Yaml guide = Yaml.file("runbooks/g.yaml", "guide: the-guide\ntitle: G\n" + line.strip() + "\n");

    Diagnostic finding = only(Yaml.load(CATALOG, runbook, guide));

    assertThat(finding.rule()).isEqualTo("references/" + rule);
    assertThat(finding.location()).isEqualTo(guide.mark());
    assertThat(finding.hint().orElseThrow().lines())
        .startsWith("did you mean `" + meant.strip() + "`?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          teams: {t: {channel: «alrm»}}                   | unknown-channel
          escalation: {e: {levels: [{notify: «nobody»}]}} | unknown-team
          services: {s: {owner: «nobody»}}                | unknown-team
          commands: [{title: T, run: r, where: «moon»}]   | unknown-host
          references: [{link: «moon»}]                    | unknown-link
          severities: {a: {rises: [{to: «moon», when: w}]}} | unknown-severity
          severities: {a: {falls: [{to: «moon», when: w}]}} | unknown-severity
          thresholds: {t: {bands: [{when: w, is: «moon»}]}} | unknown-severity
          sources: {s: {link: «moon»}}                    | unknown-link
          routes: [{source: «moon», channel: alarm}]      | unknown-source
          routes: [{severity: «moon», channel: alarm}]    | unknown-severity
          routes: [{when: w, channel: «moon»}]            | unknown-channel
          escalation: {e: {levels: [{raise: «moon»}]}}    | unknown-severity
          services: {s: {health: {run: r, where: «moon»}}} | unknown-host
          services: {s: {failures: [{severity: «moon»}]}} | unknown-severity
          services: {s: {failures: [{users: u, runbook: «moon»}]}} | unknown-runbook
          variables: {v: {values: {«moon»: x}}}           | unknown-environment
          logs: {l: {path: /x, service: «moon»}}          | unknown-service
          logs: {l: {run: r, where: «moon»}}              | unknown-host
          """)
  void names_within_the_catalog_are_checked_too(String line, String rule) {
    Yaml file = Yaml.file("catalog.yaml", "catalog: c\nchannels: {alarm: {}}\n" + line + "\n");

    Diagnostic finding = only(Yaml.load(file));

    assertThat(finding.rule()).isEqualTo("references/" + rule);
    assertThat(finding.location()).isEqualTo(file.mark());
  }

  @Test
  void the_alerts_of_a_route_are_names_and_no_ids() {
    Yaml file =
        Yaml.file(
            "c.yaml", "catalog: c\nchannels: {a: {}}\nroutes: [{alerts: [Any], channel: a}]\n");

    assertThat(Yaml.load(file).problems()).isEmpty();
  }

  @Test
  void a_guide_has_no_steps_to_include_but_can_be_led_to() {
    Yaml file =
        Yaml.file(
            "a.yaml",
            """
            runbook: a
            title: A
            status: retired
            replacedBy: g
            steps: [{see: g}, {use: «g»}]
            ---
            guide: g
            title: G
            evidence: [{see: a}, {use: a}]
            """);

    Diagnostic finding = only(Yaml.load(file));

    assertThat(finding.rule()).isEqualTo("references/unknown-runbook");
    assertThat(finding.location()).isEqualTo(file.mark());
    assertThat(finding.message())
        .isEqualTo("`g` is a guide, expected a runbook, whose steps can be included");
    assertThat(finding.hint()).contains("write `see: g` to lead there instead");
  }

  @Test
  void a_past_incident_is_one_of_the_same_runbook() {
    Yaml file =
        Yaml.file(
            "a.yaml",
            """
            runbook: a
            title: A
            steps: [{do: it, incident: 2026-04}, {do: it, incident: «2026-05»}]
            incidents: [{date: 2026-04, what: W}]
            ---
            guide: g
            title: G
            evidence: [{do: it, incident: «2026-04»}]
            """);

    List<Diagnostic> findings = Yaml.load(file).problems();

    assertThat(findings).extracting(Diagnostic::location).isEqualTo(file.marks());
    assertThat(findings)
        .extracting(Diagnostic::message)
        .containsExactly(
            "`2026-05` is not the date of an incident of this runbook",
            "`2026-04` would be a past incident, and a guide has none");
    assertThat(findings.get(0).hint()).contains("did you mean `2026-04`?");
  }

  @Test
  void where_nothing_is_near_the_hint_has_the_lines_to_add() {
    assertThat(hint("owner: accounting"))
        .isEqualTo("add it to the catalog:\nteams:\n  accounting:");
    assertThat(hint("dashboards: [ledger]"))
        .isEqualTo("add it to the catalog:\nlinks:\n  ledger: {url: \"https://example.com/\"}");
    assertThat(hint("escalation: accounting"))
        .isEqualTo("add it to the catalog:\nescalation:\n  accounting: {levels: [{notify: TEAM}]}");
    assertThat(hint("severity: {threshold: ledger}"))
        .isEqualTo(
            "add it to the catalog:\nthresholds:\n  ledger: {bands: [{when: \"> 1\", is: SEVERITY}]}");
    assertThat(hint("alerts: [{name: A, source: ledger}]"))
        .isEqualTo("add it to the catalog:\nsources:\n  ledger:");
    assertThat(hint("steps: [{do: it, incident: 2026-04}]"))
        .isEqualTo("add it to the runbook\nincidents:\n  - {date: 2026-04, what: WHAT HAPPENED}");
    assertThat(hint("steps: [{go: home}]"))
        .isEqualTo("add this line to the step that is meant\nid: home");
    assertThat(hint("steps: [{see: elsewhere}]"))
        .isEqualTo("write it, as a document with the first line\nrunbook: elsewhere");
  }

  @Test
  void escalate_may_name_a_policy_or_a_team_but_escalation_only_a_policy() {
    assertThat(problems("steps: [{escalate: first}, {escalate: operations}]")).isEmpty();
    assertThat(problems("escalation: operations"))
        .extracting(Diagnostic::message)
        .containsExactly("`operations` is not an escalation policy of the catalog");
  }

  @Test
  void a_former_id_is_not_an_id_and_the_hint_has_the_present_one() {
    Yaml file =
        Yaml.file(
            "runbooks/a.yaml",
            """
            runbook: present
            title: A
            aliases: [former]
            ---
            runbook: other
            title: O
            status: retired
            replacedBy: «former»
            """);

    Diagnostic finding = only(Yaml.load(file));

    assertThat(finding.location()).isEqualTo(file.mark());
    assertThat(finding.message())
        .isEqualTo("`former` is only a former id of the runbook `present`");
    assertThat(finding.hint()).contains("write `present`");
  }

  @Test
  void each_place_is_reported_in_the_order_of_files_and_lines() {
    Yaml b = Yaml.file("b.yaml", "runbook: b\ntitle: B\nowner: «moon»\nservice: «sun»\n");
    Yaml a = Yaml.file("a.yaml", "runbook: a\ntitle: A\nowner: «moon»\n");

    List<Location> found =
        Yaml.load(b, CATALOG, a).problems().stream().map(Diagnostic::location).toList();

    assertThat(found).containsExactly(a.mark(), b.marks().get(0), b.marks().get(1));
  }

  @Test
  void an_id_that_is_misspelt_in_the_catalog_is_one_mistake_there() {
    Yaml catalog = Yaml.file("catalog.yaml", "catalog: c\nteams: {web: {}, «osp»: {}}\n");
    Yaml a = Yaml.file("a.yaml", "runbook: a\ntitle: A\nowner: ops\n");
    Yaml b = Yaml.file("b.yaml", "runbook: b\ntitle: B\nowner: ops\nsteps: [{escalate: ops}]\n");

    Diagnostic finding = only(Yaml.load(catalog, a, b));

    assertThat(finding.location()).isEqualTo(catalog.mark());
    assertThat(finding.message())
        .isEqualTo("nothing names `osp`, and the catalog lacks `ops`, which 3 places name");
    assertThat(finding.hint()).contains("did you mean `ops`?");
  }

  @Test
  void an_id_that_somebody_names_is_not_taken_for_misspelt() {
    Yaml catalog = Yaml.file("catalog.yaml", "catalog: c\nteams: {ops: {}}\n");
    Yaml a = Yaml.file("a.yaml", "runbook: a\ntitle: A\nowner: «osp»\n");
    Yaml b = Yaml.file("b.yaml", "runbook: b\ntitle: B\nowner: «osp»\n");
    Yaml c = Yaml.file("c.yaml", "runbook: c\ntitle: C\nowner: ops\n");

    assertThat(Yaml.load(catalog, a, b, c).problems())
        .extracting(Diagnostic::location)
        .containsExactly(a.mark(), b.mark());
  }

  @Test
  void ten_thousand_names_that_dangle_are_reported_in_good_time() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("runbook: tills-").append(i).append("\ntitle: T\nsteps: [{see: network-device-");
      text.append(i).append("}]\n---\n");
    }

    assertThat(Yaml.load(text.toString()).problems()).hasSize(10_000);
  }

  private static List<Diagnostic> problems(String line) {
    return Yaml.load(CATALOG, Yaml.file("a.yaml", "runbook: a-runbook\ntitle: A\n" + line + "\n"))
        .problems();
  }

  private static String hint(String line) {
    assertThat(problems(line)).hasSize(1);
    return problems(line).get(0).hint().orElseThrow();
  }

  private static Diagnostic only(LoadResult result) {
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }
}
