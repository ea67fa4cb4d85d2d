package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Report;
import dev.runbook.model.Located;
import dev.runbook.model.PageSet;
import dev.runbook.model.PageSet.Generator;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that has rules and pages, and not yet a line of YAML of ours. */
class PageSetReaderTest {

  private static final String NOTHING = "lint/nothing-to-check";

  @TempDir Path base;

  @Test
  void links_are_gated_before_there_is_any_runbook_of_ours() {
    rules("down", "slow").write("wiki/Down.md", "# Down\n");

    Report report = lint();

    assertThat(rulesOf(report)).containsExactly("alerts/runbook-url-dead");
    assertThat(report.diagnostics().get(0).location().line()).isEqualTo(8);
    assertThat(report.summary().numbers()).containsEntry("files", 2).containsEntry("alerts", 2);
  }

  @Test
  void alert_rules_are_demanded_all_the_same() {
    Folder.empty(base).write("wiki/Down.md", "");

    assertThat(rulesOf(lint())).containsExactly(NOTHING);
    assertThat(lint().diagnostics().get(0).location().file()).isEqualTo("alerts");
  }

  @Test
  void a_folder_that_is_missing_is_an_error() {
    rules("down");

    Diagnostic finding = only(NOTHING);
    assertThat(finding.message())
        .isEqualTo(
            "`wiki` does not exist, expected the folder of the pages under `https://wiki.example.com/`");
    assertThat(finding.location().file()).isEqualTo("wiki");
  }

  @Test
  void a_folder_without_pages_is_an_error() {
    rules("down").write("wiki/picture.png", "");

    assertThat(only(NOTHING).message()).startsWith("`wiki` has no page");
  }

  @Test
  void a_set_of_the_catalog_is_reported_where_it_is_declared() {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/catalog.yaml",
                "severities:",
                "pages: [{url: https://wiki.example.com/, folder: wiki, generator: hugo}]\nseverities:");

    assertThat(folder.marks()).containsExactly("runbooks/catalog.yaml:3 " + NOTHING);
  }

  @Test
  void a_catalog_alone_is_enough_to_declare_pages() {
    rules("down")
        .write("wiki/Down.md", "")
        .write(
            "runbooks/catalog.yaml",
            "catalog: c\npages: [{url: https://wiki.example.com/, folder: wiki, generator: hugo}]\n");

    assertThat(Folder.empty(base).marks()).isEmpty();
  }

  @Test
  void a_file_of_the_repository_is_known_by_the_address_where_it_is_edited() {
    String site = "https://git.example.com/ops/docs/blob/main/";
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/catalog.yaml",
                "title: Runbooks,",
                "title: Runbooks, edit: https://git.example.com/ops/docs/edit/main/,")
            .write("docs/disk.md", "# Disk\n\n## Clean up\n")
            .link(site + "docs/disk.md#clean-up");

    assertThat(folder.marks()).isEmpty();
    folder.change("alerts/api.yaml", "#clean-up", "#clean");
    assertThat(folder.findings("alerts/anchor-dead")).hasSize(1);
    folder.change("alerts/api.yaml", "disk.md#clean", "Disk.md");
    assertThat(folder.findings("alerts/runbook-url-dead").get(0).message())
        .isEqualTo("`runbook_url` leads to `docs/Disk.md`, and the repository has no such file");
    folder.change("alerts/api.yaml", "blob/main/docs/Disk.md", "blob/v1/docs/Disk.md");
    assertThat(folder.marks()).containsExactly("alerts/api.yaml:8 lint/unchecked-links");
  }

  private Diagnostic only(String rule) {
    List<Diagnostic> found =
        lint().diagnostics().stream().filter(d -> d.rule().equals(rule)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> rulesOf(Report report) {
    return report.diagnostics().stream().map(Diagnostic::rule).toList();
  }

  private Folder rules(String... pages) {
    StringBuilder rules = new StringBuilder("groups:\n- rules:\n");
    for (String page : pages) {
      rules.append(
          "  - alert: %s\n    annotations:\n      runbook_url: https://wiki.example.com/%s/\n"
              .formatted(page, page));
    }
    return Folder.empty(base).write("alerts/a.yaml", rules.toString());
  }

  private Report lint() {
    Located<String> url = new Located<>("https://wiki.example.com/", Location.startOf("wiki"));
    Located<String> folder = new Located<>("wiki", Location.startOf("wiki"));
    PageSet set = new PageSet(url, folder, Generator.HUGO);
    WorkspacePaths paths =
        new WorkspacePaths(
            base,
            Path.of("runbooks"),
            Optional.empty(),
            Optional.of(List.of(set)),
            Optional.empty());
    return Linter.lint(WorkspaceReader.read(paths), LintSettings.defaults());
  }
}
