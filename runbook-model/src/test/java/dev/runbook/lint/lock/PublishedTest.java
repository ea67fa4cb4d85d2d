package dev.runbook.lint.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.Folder;
import dev.runbook.lint.rules.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTest {

  @TempDir Path base;

  private static List<String> lines(Workspace workspace) {
    return Published.of(workspace.runbooks(), workspace.siteMap(), workspace.alertRules()).stream()
        .map(Address::line)
        .toList();
  }

  @Test
  void pages_and_places_of_alerts_are_addresses_with_what_they_belong_to() {
    Folder folder =
        Folder.small(base)
            .change(
                "runbooks/api-errors.yaml",
                "alerts: [ApiErrors]",
                "aliases: [api]\nalerts: [{name: ApiErrors, aliases: [Http]}, {pattern: Pool*}]")
            .change("runbooks/api-errors.yaml", "title: The", "title: |\n  The\n ")
            .write("alerts/pool.yaml", "groups: [{name: p, rules: [{alert: PoolX, expr: x}]}]\n")
            .write("runbooks/begin.yaml", "guide: begin\ntitle: Begin\nevidence: [Look]\n")
            .write("runbooks/move.md", "---\naliases: [wiki/move]\n---\n# Move\n");

    assertThat(lines(folder.workspace()))
        .containsExactly(
            "alerts/ApiErrors/\tapi-errors",
            "alerts/Http/\tapi-errors",
            "alerts/PoolX/\tapi-errors\t\talerts/pool.yaml",
            "all/#alert_ApiErrors\tapi-errors",
            "all/#alert_Http\tapi-errors",
            "all/#alert_PoolX\tapi-errors\t\talerts/pool.yaml",
            "coverage/",
            "guides/begin/\tbegin\tBegin\trunbooks/begin.yaml",
            "pages/move/\trunbooks/move.md\tMove",
            "quick-reference/",
            "runbooks/api-errors/\tapi-errors\tThe API answers with errors"
                + "\trunbooks/api-errors.yaml",
            "runbooks/api/\tapi-errors",
            "severities/",
            "wiki/move/\trunbooks/move.md");
  }

  @Test
  void a_file_outside_of_the_repository_is_not_named(@TempDir Path elsewhere) {
    Folder.empty(elsewhere)
        .write("pool.yaml", "groups: [{name: p, rules: [{alert: PoolX, expr: x}]}]\n");
    Folder folder =
        Folder.small(base).change("runbooks/api-errors.yaml", "[ApiErrors]", "[{pattern: Pool*}]");

    assertThat(lines(folder.workspace(elsewhere.resolve("pool.yaml").toString())))
        .contains("alerts/PoolX/\tapi-errors");
  }
}
