package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the hand-written document behind the example let people do, its pages do too. */
class BusflowPagesTest {

  private static final Publication BUSFLOW =
      SiteComposer.compose(Samples.example("busflow"), List.of());

  @Test
  void b1_each_alert_has_its_short_code_on_one_flat_page() {
    assertThat(PageText.blocks(page("all"), Block.Heading.class))
        .filteredOn(heading -> heading.level() == 2)
        .extracting(heading -> PageText.of(heading.text()).replaceFirst(" .*", ""))
        .containsSequence(
            "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12");
  }

  @Test
  void b2_intents_have_threshold_and_window_and_there_is_an_slo_and_a_budget() {
    assertThat(text("runbooks/high-api-error-rate")).contains("above 2% for 5 min");
    assertThat(text("runbooks/latency-slo-breach"))
        .contains("- SLO: Latency of `/api/bookings` (p95) of 500 ms or less");
    assertThat(text("runbooks/pii-leak-detected")).contains("- Budget: 5 false positives in 24 h");
  }

  @Test
  void b3_on_call_channel_and_documents_stand_at_home() {
    assertThat(text(""))
        .contains("| Operations | `@ops-oncall` | #ops", "* ADR-027", "* Architecture of");
    assertThat(text("runbooks/high-api-error-rate"))
        .contains("- On call: `@ops-oncall`\n- Channel: #ops");
  }

  @Test
  void b4_outcomes_are_branches() {
    assertThat(PageText.blocks(page("runbooks/pii-leak-detected"), Block.Choices.class))
        .extracting(choices -> choices.choices().stream().map(c -> PageText.of(c.label())).toList())
        .contains(
            List.of("All matches share one `rule_id`", "The matches span several rules"),
            List.of("False positive", "True leak"));
  }

  @Test
  void b5_prohibitions_have_their_reasons() {
    assertThat(text("runbooks/latency-slo-breach"))
        .contains("* Do not scale `busflow_api` above `stateful_worker.replicas` × 1.5, because");
    assertThat(text("runbooks/cardinality-explosion"))
        .contains("* Do not drop the metric at Mimir, because");
  }

  @Test
  void b6_queries_stand_beside_shell_commands_with_their_language() {
    assertThat(BUSFLOW.pages().stream())
        .flatExtracting(page -> PageText.blocks(page, Block.Command.class))
        .extracting(Block.Command::language)
        .contains("sh", "sql", "promql", "logql");
  }

  @Test
  void b7_references_name_a_section() {
    assertThat(text("runbooks/pii-leak-detected"))
        .contains("* observability.md § PII Redaction")
        .contains("* Breach protocol § 5, in gdpr-strategy.md");
  }

  @Test
  void b8_a_step_calls_the_team_that_is_needed() {
    assertThat(text("runbooks/pii-leak-detected"))
        .contains(
            "At once, without any more triage: escalate to Security on call, `@security-oncall`");
  }

  @Test
  void b9_deadlines_and_time_boxes_are_facts() {
    assertThat(text("runbooks/pii-leak-detected")).contains("- Within: 72 h");
    assertThat(text("runbooks/cardinality-explosion")).contains("- Within: 48 h");
    assertThat(text("runbooks/high-api-error-rate")).contains("- Within: 72 h");
  }

  @Test
  void b10_each_provider_has_its_first_step_and_its_escalation() {
    assertThat(text("runbooks/external-dependency-down"))
        .contains("? AWS SES\n1a. First step: ")
        .contains("? Hetzner Object Storage\n1d. First step\n$ rclone ls offsite:<bucket>")
        .contains("? LLM provider (OpenAI or Anthropic)\n1g. First step: ")
        .contains("1f1. Escalate to Infrastructure on call, `infra-oncall`, after 24 h");
  }

  @Test
  void b11_background_and_monitoring_are_told() {
    assertThat(text("runbooks/studio-traefik-multi-network-routing"))
        .contains("## Background\nA Swarm service that joins several overlay networks");
    assertThat(text("runbooks/studio-service-down"))
        .contains("- How it is watched: Uptime Kuma runs inside the studio Swarm stack");
  }

  @Test
  void b12_the_temporary_fix_and_the_permanent_one_are_apart() {
    assertThat(text("runbooks/studio-traefik-multi-network-routing"))
        .containsSubsequence(
            "## Mitigate", "--label-add", "## Prevent", "docker-compose.studio.yml");
  }

  @Test
  void b13_every_runbook_says_what_its_record_must_hold() {
    assertThat(BUSFLOW.pages())
        .filteredOn(page -> page.path().startsWith("runbooks/"))
        .hasSize(12)
        .allMatch(
            page ->
                PageText.all(page)
                    .contains("## What to write down\n* Its code, such as A3\n* Its root cause"));
  }

  @Test
  void b14_each_cause_has_its_own_fix() {
    assertThat(text("runbooks/studio-service-down"))
        .contains("### Cause 1: Traefik picked the service's address on the wrong overlay network")
        .contains("### Cause 2: It crash-loops")
        .contains("1. Check the secrets of the environment `studio` in GitHub Actions")
        .contains("### Cause 3: Qdrant cannot be reached");
  }

  @Test
  void the_flat_page_says_all_that_the_runbooks_say() {
    String all = text("all");
    for (Page page : BUSFLOW.pages()) {
      if (page.path().startsWith("runbooks/")) {
        assertThat(PageText.blocks(page, Block.Command.class))
            .allMatch(command -> all.contains("$ " + command.text()));
      }
    }
  }

  private static String text(String path) {
    return PageText.all(page(path));
  }

  private static Page page(String path) {
    return Samples.page(BUSFLOW, path);
  }
}
