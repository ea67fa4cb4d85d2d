package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.MarkdownPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

  @TempDir Path base;

  @Test
  void every_markdown_file_below_the_runbooks_is_a_page_and_no_other() {
    Folder folder =
        Folder.small(base)
            .write("README.md", "# Outside\n")
            .write("alerts/README.md", "# Outside\n")
            .write("runbooks/.notes/a.md", "# Hidden\n")
            .write("runbooks/README.md", "# Start\n")
            .write("runbooks/db/Fail over.MD", "# Fail over\n");

    Workspace workspace = folder.workspace();

    assertThat(workspace.runbooks().pages())
        .extracting(MarkdownPage::path)
        .containsExactly("pages", "pages/db/Fail-over");
    assertThat(workspace.siteMap().paths()).contains("pages", "pages/db/Fail-over");
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void pages_and_their_links_count_in_the_summary_and_excerpts_show_their_lines() {
    Folder folder =
        Folder.small(base).write("runbooks/a.md", "# A\n\n[b](https://example.com/) [c](#a)\n");

    assertThat(folder.report().summary().line())
        .startsWith("4 files, 1 runbooks, 1 alerts, 3 links:");
    assertThat(folder.workspace().sources().line("runbooks/a.md", 1)).contains("# A");
  }

  @Test
  void pages_alone_are_nothing_to_check() {
    Folder folder =
        Folder.small(base)
            .remove("runbooks/api-errors.yaml")
            .remove("runbooks/catalog.yaml")
            .write("runbooks/a.md", "# A\n");

    assertThat(folder.marks()).contains("runbooks:1 lint/nothing-to-check");
  }

  @Test
  void a_page_in_another_encoding_is_one_finding_where_it_begins_to_be() throws IOException {
    Folder folder = Folder.small(base).write("runbooks/b.md", "[a](a.md)\n");
    Files.write(base.resolve("runbooks/a.md"), new byte[] {'#', ' ', 'A', '\n', (byte) 0xE9});

    assertThat(folder.marks()).containsExactly("runbooks/a.md:2 yaml/encoding");
    assertThat(folder.workspace().runbooks().pages()).hasSize(1);
  }

  @Test
  void a_page_that_leads_nowhere_or_is_too_large_is_one_finding() throws IOException {
    Folder folder = Folder.small(base).write("runbooks/large.md", "a".repeat(1_000_001));
    Files.createSymbolicLink(base.resolve("runbooks/gone.md"), base.resolve("nowhere"));

    assertThat(folder.marks())
        .containsExactly(
            "runbooks/gone.md:1 lint/unreadable", "runbooks/large.md:1 yaml/too-large");
  }

  @Test
  void an_unreadable_page_puts_no_doubt_on_what_runbooks_say() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/a.md", "a\u0000")
            .change("runbooks/api-errors.yaml", "severity: sev2", "severity: sev9");

    assertThat(folder.marks())
        .containsExactly(
            "runbooks/a.md:1 yaml/encoding",
            "runbooks/api-errors.yaml:4 references/unknown-severity");
  }

  @Test
  void of_two_pages_of_one_address_the_later_is_reported_and_left_out() {
    Folder folder =
        Folder.small(base).write("runbooks/a b.md", "# One\n").write("runbooks/a-b.md", "# Two\n");

    List<Diagnostic> findings = folder.findings("pages/same-address");

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location()).hasToString("runbooks/a-b.md:1:1");
              assertThat(finding.message())
                  .isEqualTo(
                      "this page would have the address `pages/a-b/`, which is that of `runbooks/a b.md`");
              assertThat(finding.hint())
                  .contains("rename one of the two files, or put both into one");
            });
    assertThat(folder.workspace().runbooks().pages())
        .extracting(MarkdownPage::title)
        .containsExactly("One");
  }

  @Test
  void addresses_that_differ_only_in_case_are_one_on_many_disks() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/A/x.md", "# One\n")
            .write("runbooks/a x.md", "")
            .write("runbooks/A-X.md", "");

    assertThat(folder.findings("pages/same-address"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "this page would have the address `pages/a-x/`, which is one with `pages/A-X/` of"
                + " `runbooks/A-X.md` on many disks");
  }

  @Test
  void a_single_file_has_no_pages_beside_it() {
    Folder.small(base).write("runbooks/a.md", "# A\n");

    Workspace workspace =
        WorkspaceReader.read(
            new WorkspacePaths(base, Path.of("runbooks/api-errors.yaml"), Optional.empty()));

    assertThat(workspace.runbooks().pages()).isEmpty();
  }
}
