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
          teams: {t: {channel: «alrm»}}                   | unknown-channel
          escalation: {e: {levels: [{notify: «nobody»}]}} | unknown-team
          services: {s: {owner: «nobody»}}                | unknown-team
          commands: [{title: T, run: r, where: «moon»}]   | unknown-host
          references: [{link: «moon»}]                    | unknown-link
          """)
  void names_within_the_catalog_are_checked_too(String line, String rule) {
    Yaml file = Yaml.file("catalog.yaml", "catalog: c\nchannels: {alarm: {}}\n" + line + "\n");

    Diagnostic finding = only(Yaml.load(file));

    assertThat(finding.rule()).isEqualTo("references/" + rule);
    assertThat(finding.location()).isEqualTo(file.mark());
  }

  @Test
  void where_nothing_is_near_the_hint_has_the_lines_to_add() {
    assertThat(hint("owner: accounting"))
        .isEqualTo("add it to the catalog:\nteams:\n  accounting:");
    assertThat(hint("dashboards: [ledger]"))
        .isEqualTo("add it to the catalog:\nlinks:\n  ledger: {url: \"https://example.com/\"}");
    assertThat(hint("escalation: accounting"))
        .isEqualTo("add it to the catalog:\nescalation:\n  accounting: {levels: [{notify: TEAM}]}");
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
