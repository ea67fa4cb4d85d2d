package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolsPageTest {

  private static final Page PAGE =
      Samples.page(SiteComposer.compose(Samples.platform(), List.of()), "tools");

  @Test
  void tools_and_hosts_say_how_to_reach_them() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "| Tool | How to reach it",
            "| Tracker | SSO",
            "| Host | Get there | What it is",
            "| App server | `ssh ops@app.example.com` | Runs everything");
  }

  @Test
  void a_variable_has_one_value_or_one_in_each_environment() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "- Production: What users see",
            "| Placeholder | What it is | Value | Production | Staging",
            "| `<user>` | The account for operations | `ops` |  | ",
            "| `<db>` | The number of the database |  | `0` | `2`");
  }

  @Test
  void logs_are_a_table_and_their_commands_stand_below_it_to_be_copied() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "| Logs | Service | What they hold | Command | Path",
            "| API | Cache | every request | `docker logs ops-api` | `/var/log/api.log`",
            "| Proxy |  |  |  | `/var/log/proxy.log`",
            "### API",
            "$ docker logs ops-api [sh, READS]")
        .doesNotContain("### Proxy");
  }

  @Test
  void environments_of_which_only_the_names_are_known_make_no_page() {
    assertThat(
            SiteComposer.compose(
                    Samples.load("catalog: x\nenvironments: {prod: {title: P}}"), List.of())
                .pages())
        .extracting(Page::path)
        .doesNotContain("tools");
  }
}
