package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Severity;
import dev.runbook.source.YamlRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake is one finding: what only follows from a mistake is not reported. */
class RecoveryTest {

  private static final Yaml RUNBOOK =
      Yaml.file(
          "runbooks/a.yaml",
          "runbook: a\ntitle: A\nowner: ops\nseverity: sev1\nsteps: [{see: b}, {escalate: ops}]\n");

  @Test
  void a_catalog_with_a_mistake_makes_no_reference_into_it_dangle() {
    Yaml catalog = Yaml.file("catalog.yaml", "catalog: c\nxxxxxxxxx: {ops: {}}\n");
    Yaml b = Yaml.file("runbooks/b.yaml", "runbook: b\ntitle: B\n");

    assertThat(rules(Yaml.load(catalog, RUNBOOK, b))).containsExactly("schema/unknown-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catalog: c\nteams: [",
        "teams: {ops: {}}\ncatalog: c\nteams: {}\n",
        "catlog: c\nteams: {ops: {}}\n",
        "whatever: c\nteams: {ops: {}}\n",
      })
  void a_file_that_may_hold_the_catalog_makes_no_reference_into_it_dangle(String text) {
    Yaml b = Yaml.file("runbooks/b.yaml", "runbook: b\ntitle: B\n");

    assertThat(Yaml.load(Yaml.file("catalog.yaml", text), RUNBOOK, b).problems())
        .hasSize(1)
        .allMatch(problem -> problem.location().file().equals("catalog.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runbook: b\ntitle: [",
        "title: B\nrunbok: b\n",
        "xxxxxxx: b\ntitle: B\n",
        "runbook: b\ntitel: B\n",
        "runbook: b\ntitle: B\nalerts: {A: B}\n",
      })
  void a_runbook_with_a_mistake_is_still_there_for_others(String text) {
    Yaml catalog =
        Yaml.file("catalog.yaml", "catalog: c\nteams: {ops: {}}\nseverities: {sev1: {}}\n");

    assertThat(Yaml.load(catalog, RUNBOOK, Yaml.file("runbooks/b.yaml", text)).problems())
        .hasSize(1)
        .allMatch(problem -> problem.location().file().equals("runbooks/b.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guide: b\ntitle: [",
        "title: B\ngiude: b\nevidence: [x]\n",
        "guide: b\ntitel: B\nevidence: [x]\n",
        "guide: b\ntitle: B\nevidence: [{dooo: x}]\n",
      })
  void a_guide_with_a_mistake_is_still_there_for_others(String text) {
    Yaml catalog =
        Yaml.file(
            "catalog.yaml",
            """
            catalog: c
            teams: {ops: {}}
            severities: {sev1: {}}
            services: {web: {failures: [{users: nothing, runbook: b}]}}
            """);

    assertThat(Yaml.load(catalog, RUNBOOK, Yaml.file("runbooks/b.yaml", text)).problems())
        .hasSize(1)
        .allMatch(problem -> problem.location().file().equals("runbooks/b.yaml"));
  }

  @Test
  void in_a_guide_with_a_mistake_no_step_is_missed() {
    Yaml file =
        Yaml.file(
            "g.yaml",
            """
            guide: g
            title: G
            decisions:
              - {«ids»: server, ask: A, answers: [{when: x, go: server}]}
            """);

    assertThat(Yaml.load(file).problems())
        .extracting(Diagnostic::location)
        .containsExactly(file.mark());
  }

  @Test
  void a_file_that_could_not_be_read_may_hold_anything_and_is_named() {
    Diagnostic why =
        Diagnostic.of(YamlRules.UNREADABLE, Location.startOf("runbooks/b.yaml"), "no permission");

    LoadResult result =
        Loader.join(
            List.of(
                LoadedFile.of(RUNBOOK.parsed()),
                LoadedFile.unreadable("runbooks/b.yaml", List.of(why))));

    assertThat(result.problems()).containsExactly(why);
    assertThat(result.unread()).containsExactly("runbooks/b.yaml");
  }

  @Test
  void a_misspelt_reference_is_reported_even_where_another_file_could_not_be_read() {
    Yaml catalog = Yaml.file("catalog.yaml", "catalog: c\nteams: {ops: {}}\n");
    Yaml first = Yaml.file("a.yaml", "runbook: first\ntitle: A\nowner: opps\n");
    Yaml second =
        Yaml.file(
            "b.yaml",
            "runbook: second\ntitle: B\nsteps: [{see: frist}, {see: other}, {see: unlike}]\n");
    Diagnostic why =
        Diagnostic.of(YamlRules.UNREADABLE, Location.startOf("runbooks/other.yaml"), "a reason");

    LoadResult result =
        Loader.join(
            List.of(
                LoadedFile.of(catalog.parsed()),
                LoadedFile.of(first.parsed()),
                LoadedFile.of(second.parsed()),
                LoadedFile.unreadable("runbooks/other.yaml", List.of(why))));

    assertThat(result.problems())
        .extracting(problem -> problem.location() + " " + problem.rule())
        .containsExactly(
            "a.yaml:3:8 references/unknown-team",
            "b.yaml:3:15 references/unknown-runbook",
            "runbooks/other.yaml:1:1 lint/unreadable");
  }

  @Test
  void without_any_catalog_there_is_one_finding_with_the_whole_catalog_to_write() {
    Yaml a = Yaml.file("a.yaml", "runbook: a\ntitle: A\nseverity: «sev1»\nowner: ops\n");
    Yaml b = Yaml.file("b.yaml", "runbook: b\ntitle: B\nseverity: sev2\n");

    LoadResult result = Yaml.load(b, a);

    assertThat(result.problems()).hasSize(1);
    Diagnostic finding = result.problems().get(0);
    assertThat(finding.rule()).isEqualTo("catalog/missing");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.location()).isEqualTo(a.mark());
    assertThat(finding.hint())
        .contains(
            """
            add a file `catalog.yaml`:
            catalog: runbooks
            severities:
              sev1:
              sev2:
            teams:
              ops:""");
  }

  @Test
  void runbooks_that_name_nothing_of_a_catalog_need_none() {
    assertThat(Yaml.load("runbook: a\ntitle: A\nsteps: [Do it]\n").problems()).isEmpty();
  }

  @Test
  void a_runbook_whose_id_could_not_be_part_of_an_address_is_left_out() {
    LoadResult result = Yaml.load("runbook: ../../etc\ntitle: A\n---\nrunbook: b\ntitle: B\n");

    assertThat(result.runbooks().runbooks()).extracting(r -> r.id().value()).containsExactly("b");
    assertThat(result.unread()).containsExactly("runbooks/a.yaml");
    assertThat(result.problems()).hasSize(1);
  }

  @Test
  void a_name_of_the_wrong_form_is_not_also_unknown() {
    LoadResult result =
        Yaml.load(
            """
            runbook: a
            title: A
            owner: Web_Team
            replacedBy: Up/Down
            steps: [{see: Api/Leak}, {use: "x y"}, {go: Find it}]
            ---
            catalog: c
            teams: {web: {}}
            """);

    assertThat(result.problems())
        .extracting(Diagnostic::rule)
        .containsExactly(
            "schema/wrong-value",
            "runbooks/id-not-a-path",
            "runbooks/id-not-a-path",
            "runbooks/id-not-a-path",
            "schema/wrong-value");
  }

  @Test
  void a_slip_in_any_key_is_one_finding_at_that_key() {
    List<String> wrong = new ArrayList<>();
    for (String marked : Slips.in(CompleteDocumentTest.text(), false)) {
      Yaml file = Yaml.file("runbooks/a.yaml", marked);
      List<Location> found = Yaml.load(file).problems().stream().map(Diagnostic::location).toList();
      if (!found.equals(file.marks())) {
        wrong.add(marked.substring(marked.indexOf('«'), marked.indexOf('»') + 1) + " " + found);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void a_slip_in_the_middle_of_a_key_loses_nothing_of_what_was_written() {
    RunbookSet whole = Yaml.load(Yaml.file("a.yaml", CompleteDocumentTest.text())).runbooks();
    List<String> lost = new ArrayList<>();
    for (String marked : Slips.in(CompleteDocumentTest.text(), true)) {
      RunbookSet set = Yaml.load(Yaml.file("a.yaml", marked)).runbooks();
      if (!set.runbooks().equals(whole.runbooks()) || !set.catalog().equals(whole.catalog())) {
        lost.add(marked.substring(marked.indexOf('«'), marked.indexOf('»') + 1));
      }
    }

    assertThat(lost).isEmpty();
  }

  private static List<String> rules(LoadResult result) {
    return result.problems().stream().map(Diagnostic::rule).toList();
  }
}
