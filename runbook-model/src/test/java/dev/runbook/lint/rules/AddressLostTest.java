package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import dev.runbook.lint.lock.Published;
import dev.runbook.lint.lock.UrlLock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLostTest {

  private static final String RULE = "pages/address-lost";
  private static final String FORGET = "\nor remove this line, if nobody ever saw the address";

  private static final String DISK =
      """
      runbook: disk-full
      title: The disk is full
      alerts: [{name: DiskFull, optional: true}, {name: DiskSlow, optional: true}]
      severity: sev3
      """;

  @TempDir Path base;

  private Folder folder;

  @BeforeEach
  void a_published_site() {
    folder =
        Folder.small(base)
            .write("runbooks/disk.yaml", DISK)
            .write("runbooks/begin.yaml", "guide: begin\ntitle: Begin here\nevidence: [Look]\n")
            .write("runbooks/db/restore.md", "# Restore the database\n");
    publish();
  }

  private void publish() {
    Workspace workspace = folder.workspace();
    List<dev.runbook.lint.lock.Address> addresses =
        Published.of(workspace.runbooks(), workspace.siteMap(), workspace.alertRules());
    folder.write("runbook-urls.lock", UrlLock.empty().with(addresses).text());
    assertThat(folder.marks()).isEmpty();
  }

  /** The hint for the one address that was lost. */
  private String hint(String address) {
    List<Diagnostic> found = folder.findings(RULE);
    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactly(
            "`" + address + "` was published, and the site has no such address any more");
    return found.get(0).hint().orElseThrow();
  }

  private List<String> lost() {
    return folder.findings(RULE).stream()
        .map(finding -> finding.message().replaceAll("^`|` was.*", ""))
        .toList();
  }

  @Test
  void without_a_lock_nothing_was_published() {
    folder.remove("runbook-urls.lock").remove("runbooks/disk.yaml");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_lost_address_is_reported_at_its_line() {
    folder.remove("runbooks/begin.yaml");

    assertThat(folder.findings(RULE).get(0).location())
        .hasToString("runbook-urls.lock:10:1")
        .satisfies(place -> assertThat(place.endColumn()).isEqualTo("guides/begin/".length() + 1));
  }

  @Test
  void an_id_that_changed_is_recognised_by_its_file() {
    folder.write("runbooks/disk.yaml", "runbook: storage\ntitle: Storage\naliases: [disks]\n");
    folder.write("runbook-urls.lock", "runbooks/disk-full/\tdisk-full\tT\trunbooks/disk.yaml\n");

    assertThat(hint("runbooks/disk-full/"))
        .isEqualTo(
            "it seems to be the runbook `storage` now: write in `runbooks/disk.yaml`\n"
                + "aliases: [disks, disk-full]"
                + FORGET);
  }

  @Test
  void an_id_that_changed_is_recognised_by_its_alerts() {
    folder
        .remove("runbooks/disk.yaml")
        .write(
            "runbooks/storage.yaml",
            DISK.replace("disk-full", "storage").replace("is full", "was full"));

    assertThat(hint("runbooks/disk-full/"))
        .startsWith("it seems to be the runbook `storage` now: write in `runbooks/storage.yaml`\n");
  }

  @Test
  void an_id_that_changed_is_recognised_by_its_title() {
    folder
        .remove("runbooks/begin.yaml")
        .write("runbooks/start.yaml", "guide: start\ntitle: Begin here\nevidence: [Look]\n");

    assertThat(hint("guides/begin/"))
        .isEqualTo(
            "it seems to be the guide `start` now: write in `runbooks/start.yaml`\naliases: [begin]"
                + FORGET);
  }

  @Test
  void an_id_that_changed_is_recognised_by_a_new_one_that_is_like_it() {
    folder
        .remove("runbooks/begin.yaml")
        .write("runbooks/start.yaml", "guide: beginn\ntitle: Start\nevidence: [Look]\n");

    assertThat(hint("guides/begin/")).contains("the guide `beginn`");
  }

  @Test
  void a_document_that_had_two_ids_gets_both_in_one_line() {
    folder.write("runbooks/disk.yaml", DISK + "aliases: [disks]\n");
    publish();
    folder.write("runbooks/disk.yaml", DISK.replace("disk-full", "storage"));

    assertThat(lost()).containsExactly("runbooks/disk-full/", "runbooks/disks/");
    assertThat(folder.findings(RULE))
        .allSatisfy(
            f -> assertThat(f.hint().orElseThrow()).contains("aliases: [disk-full, disks]"));
  }

  @Test
  void an_alias_that_was_taken_away_goes_back() {
    folder.write("runbooks/disk.yaml", DISK + "aliases: [disks]\n");
    publish();
    folder.write("runbooks/disk.yaml", DISK);

    assertThat(hint("runbooks/disks/"))
        .startsWith("it seems to be the runbook `disk-full` now: write in `runbooks/disk.yaml`\n");
  }

  @Test
  void the_line_that_the_hint_gives_mends_a_renamed_id() {
    folder.write("runbooks/disk.yaml", DISK.replace("disk-full", "storage"));
    String line = hint("runbooks/disk-full/").lines().skip(1).findFirst().orElseThrow();
    folder.write("runbooks/disk.yaml", DISK.replace("disk-full", "storage") + line + "\n");

    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void an_alert_that_was_renamed_in_its_runbook_and_its_rule_is_recognised() {
    folder
        .change("runbooks/api-errors.yaml", "[ApiErrors]", "[HttpFailures]")
        .change("alerts/api.yaml", "alert: ApiErrors", "alert: HttpFailures")
        .link("https://runbooks.example.com/alerts/HttpFailures/");

    assertThat(hint("alerts/ApiErrors/"))
        .isEqualTo(
            "it seems to be `HttpFailures` now: write at `runbooks/api-errors.yaml:3:10`\n"
                + "- {name: HttpFailures, aliases: [ApiErrors]}\n"
                + "or remove this line and that of `all/#alert_ApiErrors`, if nobody ever saw the"
                + " address");
    folder.change(
        "runbooks/api-errors.yaml", "HttpFailures", "{name: HttpFailures, aliases: [ApiErrors]}");
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void of_several_alerts_the_one_that_is_most_like_it_is_meant() {
    folder
        .change("runbooks/disk.yaml", "name: DiskFull", "name: DiskIsFull")
        .change("runbooks/disk.yaml", "name: DiskSlow", "name: DiskIsSlow");

    assertThat(lost()).containsExactly("alerts/DiskFull/", "alerts/DiskSlow/");
    assertThat(folder.findings(RULE))
        .extracting(finding -> finding.hint().orElseThrow().lines().limit(2).toList())
        .containsExactly(
            List.of(
                "it seems to be `DiskIsFull` now: write in its entry at"
                    + " `runbooks/disk.yaml:3:10`",
                "aliases: [DiskFull]"),
            List.of(
                "it seems to be `DiskIsSlow` now: write in its entry at"
                    + " `runbooks/disk.yaml:3:46`",
                "aliases: [DiskSlow]"));
  }

  @Test
  void an_alert_that_only_its_rule_knows_by_the_new_name_belongs_to_the_same_runbook() {
    folder
        .change("runbooks/api-errors.yaml", "alerts: [ApiErrors]\n", "")
        .change("alerts/api.yaml", "alert: ApiErrors", "alert: ApiError");

    assertThat(hint("alerts/ApiErrors/"))
        .startsWith(
            "it seems to be `ApiError` now: add to the `alerts` in"
                + " `runbooks/api-errors.yaml`\n- {name: ApiError, aliases: [ApiErrors]}\n");
  }

  @Test
  void an_alert_that_a_pattern_matched_and_no_rule_defines_any_more_is_lost() {
    folder
        .write(
            "runbooks/disk.yaml",
            DISK.replace("[{name: DiskFull", "[{pattern: Pool*}, {name: DiskFull"))
        .write("alerts/pool.yaml", rule("PoolEmpty"));
    publish();
    folder.write("alerts/pool.yaml", rule("PoolGone"));

    assertThat(hint("alerts/PoolEmpty/"))
        .startsWith(
            """
            it seems to be `PoolGone` now: add to the `alerts` in `runbooks/disk.yaml`
            - {name: PoolGone, aliases: [PoolEmpty]}
            """);
  }

  private static String rule(String alert) {
    return """
        groups:
          - name: pool
            rules:
              - alert: %s
                expr: pool > 1
                annotations:
                  runbook_url: https://runbooks.example.com/runbooks/disk-full/
        """
        .formatted(alert);
  }

  @Test
  void a_run_that_does_not_look_at_the_rule_of_such_an_alert_says_nothing() {
    folder
        .write(
            "runbooks/disk.yaml",
            DISK.replace("[{name: DiskFull", "[{pattern: Pool*}, {name: DiskFull"))
        .write("alerts/pool.yaml", rule("PoolEmpty"));
    publish();

    assertThat(
            Linter.lint(folder.workspace("alerts/api.yaml"), LintSettings.defaults()).diagnostics())
        .extracting(Diagnostic::rule)
        .doesNotContain(RULE);
  }

  @Test
  void a_name_that_changed_in_its_case_alone_must_be_written_as_it_was() {
    folder.change("runbooks/disk.yaml", "name: DiskFull", "name: DISKFull");

    assertThat(hint("alerts/DiskFull/"))
        .startsWith("it seems to be `DISKFull` now: a name cannot change in upper and lower case");
  }

  @Test
  void for_an_alert_that_is_gone_there_is_a_runbook_to_write_that_mends_it() {
    folder.change("runbooks/disk.yaml", ", {name: DiskSlow, optional: true}", "");

    String hint = hint("alerts/DiskSlow/");
    assertThat(hint)
        .startsWith(
            """
            if it is gone for good, write a runbook that says so, and what to do instead
            runbook: disk-slow-retired
            title: "DiskSlow is no longer raised"
            status: retired
            replacedBy: disk-full
            alerts: [DiskSlow]
            """);
    folder.write("runbooks/slow.yaml", stub(hint));
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void for_a_runbook_that_is_gone_there_is_one_to_write_that_mends_it_with_its_alerts() {
    folder.remove("runbooks/disk.yaml");

    assertThat(lost())
        .containsExactly("alerts/DiskFull/", "alerts/DiskSlow/", "runbooks/disk-full/");
    String hint = folder.findings(RULE).get(2).hint().orElseThrow();
    assertThat(hint)
        .isEqualTo(
            """
            if it is gone for good, write a runbook that says so, and what to do instead
            runbook: disk-full
            title: "The disk is full"
            status: retired
            alerts: [DiskFull, DiskSlow]\
            """
                + FORGET);
    folder.write("runbooks/gone.yaml", stub(hint));
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_runbook_that_is_gone_takes_its_former_ids_along_and_each_hint_has_the_same_to_write() {
    folder.write("runbooks/disk.yaml", DISK + "aliases: [disks, drives]\n");
    publish();
    folder.remove("runbooks/disk.yaml");

    List<String> stubs =
        folder.findings(RULE).stream().map(f -> stub(f.hint().orElseThrow())).distinct().toList();
    assertThat(stubs)
        .containsExactly(
            """
            runbook: disk-full
            title: "The disk is full"
            status: retired
            aliases: [disks, drives]
            alerts: [DiskFull, DiskSlow]
            """);
    folder.write("runbooks/gone.yaml", stubs.get(0));
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_thousand_alerts_that_go_with_their_runbook_do_not_name_each_other() {
    StringBuilder lines = new StringBuilder("runbooks/gone/\tgone\tGone\trunbooks/gone.yaml\n");
    IntStream.range(0, 1_000)
        .forEach(i -> lines.append("alerts/Gone").append(i).append("/\tgone\n"));
    folder.write("runbook-urls.lock", lines.toString());

    List<Diagnostic> found = folder.findings(RULE);
    assertThat(found).hasSize(1_001);
    assertThat(found.get(1).hint().orElseThrow().lines().skip(4))
        .containsExactly(
            "alerts: [Gone0]",
            "or remove this line and that of `all/#alert_Gone0`, if nobody ever saw the address");
  }

  /** The lines of a hint that are YAML. */
  private static String stub(String hint) {
    return String.join("\n", hint.lines().skip(1).takeWhile(l -> !l.startsWith("or ")).toList())
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"runbooks/db/recover.md", "runbooks/restore.md"})
  void a_plain_page_that_moved_is_recognised_and_the_line_of_the_hint_mends_it(String file) {
    folder.remove("runbooks/db/restore.md").write(file, "# Restore the database\n");

    assertThat(hint("pages/db/restore/"))
        .isEqualTo(
            "it seems to be the page of `%s` now: write in its front matter\naliases: [pages/db/restore]%s"
                .formatted(file, FORGET));
    folder.write(file, "---\naliases: [pages/db/restore]\n---\n# Restore the database\n");
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_plain_page_that_is_gone_can_be_led_on_from_by_another_one() {
    folder.remove("runbooks/db/restore.md");

    assertThat(hint("pages/db/restore/"))
        .startsWith(
            """
            write a Markdown page that says where to go, with this in its front matter
            aliases: [pages/db/restore]
            """);
    folder.write("runbooks/new.md", "---\naliases: [pages/db/restore]\n---\n# See elsewhere\n");
    assertThat(folder.marks()).isEmpty();
  }

  @Test
  void a_page_of_the_catalog_is_lost_with_what_it_shows() {
    folder.change(
        "runbooks/catalog.yaml", "severities:", "services: {db: {title: DB}}\nseverities:");
    publish();
    folder.change("runbooks/catalog.yaml", "services: {db: {title: DB}}\n", "");

    assertThat(hint("services/"))
        .isEqualTo(
            "the page is there while there are `services` of the catalog; without,\n"
                + "write a Markdown page that says where to go, with this in its front matter\n"
                + "aliases: [services]"
                + FORGET);
  }

  @Test
  void an_anchor_alone_is_reported_where_its_page_was_never_published() {
    folder.write("runbook-urls.lock", "all/#alert_Gone\tapi-errors\n");

    assertThat(lost()).containsExactly("all/#alert_Gone");
  }

  @Test
  void while_a_file_cannot_be_read_nothing_that_may_be_in_it_is_lost() {
    folder.write("runbooks/disk.yaml", DISK + "severity: [\n");
    assertThat(lost()).isEmpty();

    folder.write("runbooks/disk.yaml", DISK.replace("title", "titel"));
    assertThat(lost()).isEmpty();
  }

  @Test
  void while_a_file_cannot_be_read_what_stood_elsewhere_is_lost() {
    folder.write("runbooks/disk.yaml", DISK + "severity: [\n").remove("runbooks/begin.yaml");

    assertThat(lost()).containsExactly("guides/begin/");
  }

  @Test
  void a_run_that_looks_at_one_file_misses_nothing_of_the_others() {
    Workspace one =
        WorkspaceReader.read(
            new WorkspacePaths(base, Path.of("runbooks/begin.yaml"), Optional.empty()));

    assertThat(Linter.lint(one, LintSettings.defaults()).diagnostics())
        .extracting(Diagnostic::rule)
        .doesNotContain(RULE);
  }

  @Test
  void a_run_without_a_lock_is_told_so_by_its_paths() {
    folder.remove("runbooks/begin.yaml");
    Workspace workspace =
        WorkspaceReader.read(
            new WorkspacePaths(
                base, Path.of("runbooks"), Optional.empty(), Optional.empty(), Optional.empty()));

    assertThat(workspace.lock().addresses()).isEmpty();
  }
}
