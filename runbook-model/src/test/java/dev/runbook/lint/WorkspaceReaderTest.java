package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.rules.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceReaderTest {

  private static final String NOTHING = "lint/nothing-to-check";
  private static final String RULES = "groups:\n- rules: [{alert: ApiErrors}]\n";

  @TempDir Path base;

  @Test
  void an_empty_folder_lacks_runbooks_and_alert_rules() {
    Folder folder = Folder.empty(base);

    assertThat(folder.marks()).containsExactly("alerts:1 " + NOTHING, "runbooks:1 " + NOTHING);
    assertThat(folder.findings(NOTHING))
        .allSatisfy(f -> assertThat(f.message()).contains("does not exist"))
        .allSatisfy(f -> assertThat(f.hint().orElse("")).contains("-Drunbook."));
  }

  @Test
  void folders_without_yaml_files_are_no_better() throws IOException {
    Folder folder = Folder.empty(base).write("alerts/README.md", "rules").write("x", "");
    Files.createDirectories(base.resolve("runbooks/empty"));

    assertThat(folder.findings(NOTHING))
        .extracting(Diagnostic::message)
        .containsExactly(
            "`alerts` has no `*.yaml`, `*.yml` or `*.json` file, expected alert rules",
            "`runbooks` has no `*.yaml` or `*.yml` file, expected runbooks");
  }

  @Test
  void where_something_else_raises_every_alert_no_alert_rule_is_expected() {
    Folder folder = raisedElsewhere("{name: Crash, source: tracker}, {name: Off, optional: true}");

    assertThat(folder.marks()).isEmpty();
    assertThat(folder.report().summary().line())
        .startsWith("2 files, 1 runbooks, 1 alerts, 0 links");
  }

  @Test
  void one_alert_without_a_source_lets_alert_rules_be_expected() {
    Folder folder = raisedElsewhere("{name: Crash, source: tracker}, ApiErrors");

    assertThat(folder.marks()).containsExactly("alerts:1 " + NOTHING);
  }

  @Test
  void a_place_for_alert_rules_that_somebody_has_named_must_have_some() {
    Folder folder = raisedElsewhere("{name: Crash, source: tracker}");
    folder.change("runbooks/catalog.yaml", "sources:", "alerts: {rules: [rules]}\nsources:");

    assertThat(folder.marks()).containsExactly("runbooks/catalog.yaml:3 " + NOTHING);
  }

  @Test
  void a_guide_alone_is_something_to_check() {
    Folder folder =
        Folder.small(base)
            .remove("runbooks/api-errors.yaml")
            .remove("alerts/api.yaml")
            .change("runbooks/catalog.yaml", "site:", "alerts: {elsewhere: true}\nsite:")
            .write("runbooks/begin.yaml", "guide: begin\ntitle: B\nevidence: [Keep the logs]\n");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void files_without_a_runbook_or_an_alert_are_nothing_to_check() {
    Folder folder =
        Folder.small(base)
            .remove("runbooks/api-errors.yaml")
            .write("alerts/api.yaml", "groups:\n- rules: [{record: a, expr: b}]\n");

    assertThat(folder.findings(NOTHING))
        .extracting(Diagnostic::message)
        .containsExactly(
            "no alert rule in `alerts`, where 1 file was read",
            "no runbook in `runbooks`, where 1 file was read");
  }

  @Test
  void a_file_that_cannot_be_read_is_the_only_finding_although_nothing_else_is_there() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/api-errors.yaml", "runbook: x\ntitle: a: b\n")
            .write("alerts/api.yaml", "groups: a: b\n");

    assertThat(folder.marks())
        .containsExactly("alerts/api.yaml:1 yaml/syntax", "runbooks/api-errors.yaml:2 yaml/syntax");
  }

  @Test
  void a_path_in_the_catalog_that_is_missing_is_reported_there() {
    Folder folder = Folder.small(base);
    folder.write("runbooks/catalog.yaml", catalog("alerts: {rules: [alerts, missing]}"));

    assertThat(folder.marks()).containsExactly("runbooks/catalog.yaml:3 " + NOTHING);
    assertThat(folder.findings(NOTHING).get(0).location().column()).isEqualTo(26);
  }

  @Test
  void rules_are_read_where_the_catalog_says() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/catalog.yaml", catalog("alerts: {rules: [rules/api.yaml]}"))
            .write("rules/api.yaml", RULES)
            .write("rules/more.yaml", RULES);

    assertThat(folder.workspace().alertRules())
        .extracting(rule -> rule.key().file())
        .containsExactly("rules/api.yaml");
  }

  @Test
  void a_given_path_goes_before_the_catalog() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/catalog.yaml", catalog("alerts: {elsewhere: true}"))
            .write("rules/api.yaml", RULES);

    assertThat(folder.workspace().alertRules()).isEmpty();
    assertThat(folder.workspace("rules").alertRules()).hasSize(1);
    assertThat(folder.workspace("missing").problems())
        .extracting(problem -> problem.location().file() + " " + problem.rule())
        .containsExactly("missing " + NOTHING);
  }

  @Test
  void a_file_that_is_reached_twice_counts_once() throws IOException {
    Folder folder = Folder.small(base);
    Files.createSymbolicLink(base.resolve("alerts/link.yaml"), base.resolve("alerts/api.yaml"));

    Workspace workspace = folder.workspace("alerts", "alerts/api.yaml", ".");

    assertThat(workspace.sources().count()).isEqualTo(3);
    assertThat(workspace.alertRules()).hasSize(1);
    assertThat(workspace.problems()).isEmpty();
  }

  @Test
  void alert_rules_among_the_runbooks_are_no_runbooks() {
    Folder.small(base);

    Workspace workspace =
        WorkspaceReader.read(new WorkspacePaths(base, Path.of("."), Optional.empty()));

    assertThat(workspace.problems()).isEmpty();
    assertThat(workspace.alertRules()).hasSize(1);
  }

  @Test
  void links_without_the_address_of_the_site_cannot_be_checked() {
    Folder folder = Folder.small(base);
    folder.change("runbooks/catalog.yaml", ", url: \"https://runbooks.example.com/\"", "");

    assertThat(folder.marks()).containsExactly("runbooks/catalog.yaml:1 " + NOTHING);
    assertThat(folder.findings(NOTHING).get(0).hint())
        .contains(
            "add to the catalog\nsite:\n  title: Runbooks\n  url: https://runbooks.example.com/");
  }

  @Test
  void without_a_catalog_the_hint_is_a_whole_file() {
    Folder folder =
        Folder.small(base)
            .remove("runbooks/catalog.yaml")
            .change("runbooks/api-errors.yaml", "severity: sev2\n", "");

    assertThat(folder.marks()).containsExactly("runbooks:1 " + NOTHING);
    assertThat(folder.findings(NOTHING).get(0).hint().orElse(""))
        .startsWith("add a file such as `runbooks/catalog.yaml`\ncatalog: runbooks\nsite:\n");
  }

  @Test
  void skipped_files_are_one_finding_that_names_ten_of_them() {
    Folder folder = Folder.small(base);
    for (int i = 10; i < 22; i++) {
      folder.write("alerts/service-" + i + ".yaml", "kind: Service\n");
    }

    assertThat(folder.marks()).containsExactly("alerts/service-10.yaml:1 lint/skipped-files");
    Diagnostic finding = folder.report().diagnostics().get(0);
    assertThat(finding.message()).isEqualTo("12 files without alert rules were skipped");
    assertThat(finding.hint().orElse("").lines())
        .hasSize(11)
        .startsWith("alerts/service-10.yaml: a Kubernetes `Service`")
        .endsWith("and 2 more");
  }

  @ParameterizedTest
  @CsvSource({
    "runbooks/bad.yaml, yaml/too-large, 1000001, ' '",
    "runbooks/bad.yaml, yaml/too-deep, 5000, [",
    "alerts/bad.yaml, yaml/too-deep, 5000, {",
    "alerts/bad.yaml, yaml/too-large, 16000001, ' '",
  })
  void a_file_that_asks_for_too_much_is_one_finding_and_the_rest_is_read(
      String file, String rule, int times, String text) {
    Folder folder = Folder.small(base).write(file, text.repeat(times));

    assertThat(folder.marks()).containsExactly(file + ":1 " + rule);
    assertThat(folder.report().summary().line()).contains("1 runbooks, 1 alerts, 1 links");
  }

  @Test
  void aliases_that_unfold_without_measure_are_one_finding() {
    StringBuilder bomb = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a%1$d: &a%1$d [%2$s]\n".formatted(i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    Folder folder = Folder.small(base).write("alerts/bomb.yaml", bomb.toString());

    assertThat(folder.findings("yaml/too-many-nodes")).hasSize(1);
    assertThat(folder.report().diagnostics()).hasSize(1);
  }

  @Test
  void a_file_in_another_encoding_is_one_finding() throws IOException {
    Folder folder = Folder.small(base);
    Files.write(base.resolve("alerts/latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});

    assertThat(folder.marks()).containsExactly("alerts/latin.yaml:1 yaml/encoding");
  }

  @Test
  void a_link_that_leads_nowhere_is_unreadable() throws IOException {
    Folder folder = Folder.small(base);
    Files.createSymbolicLink(base.resolve("runbooks/gone.yaml"), base.resolve("nowhere"));

    assertThat(folder.marks()).containsExactly("runbooks/gone.yaml:1 lint/unreadable");
  }

  @Test
  void many_files_are_read_in_parallel_and_give_the_same_as_always() {
    Folder folder = Folder.small(base);
    for (int i = 0; i < 100; i++) {
      folder.write("runbooks/r" + i + ".yaml", "runbook: r" + i + "\ntitle: R\nowner: nobody\n");
    }

    List<Diagnostic> first = folder.report().diagnostics();

    assertThat(first).hasSizeGreaterThanOrEqualTo(100).isSorted();
    assertThat(folder.report().diagnostics()).isEqualTo(first);
  }

  private static String catalog(String more) {
    String site = "site: {title: Runbooks, url: \"https://runbooks.example.com/\"}\n";
    return "catalog: example\n" + site + more + "\nseverities: {sev2: {labels: [warning]}}\n";
  }

  private Folder raisedElsewhere(String alerts) {
    return Folder.small(base)
        .remove("alerts/api.yaml")
        .change("runbooks/catalog.yaml", "severities:", "sources: {tracker: {}}\nseverities:")
        .change("runbooks/api-errors.yaml", "[ApiErrors]", "[" + alerts + "]");
  }
}
