package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Diagram;
import dev.runbook.block.Page;
import dev.runbook.load.RunbookSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunbookDetailsTest {

  private static final String CATALOG =
      """
      catalog: c
      teams: {ops: {title: Operations, oncall: "@ops"}, lead: {title: Lead}}
      escalation:
        path: {title: Path, about: By day, levels: [{notify: ops}, {notify: lead, after: 10m}]}
        single: {title: Single, levels: [{notify: ops}]}
      """;

  private static Page page(String path, String keys) {
    RunbookSet set =
        Samples.load(CATALOG, "runbook: sample\ntitle: Sample\nsteps: [Look]\n" + keys);
    return Samples.page(SiteComposer.compose(set, List.of()), path);
  }

  @Test
  void what_one_sees_and_who_is_called_stand_below_the_steps() {
    assertThat(
            PageText.of(
                page(
                    "runbooks/sample",
                    "symptoms: [It smokes]\nalerts: [Fire, {name: Smoke, intent: It smokes}]\n"
                        + "escalation: path")))
        .containsSubsequence(
            "## Steps",
            "## Symptoms and alerts",
            "- Symptom: It smokes",
            "| Fire | ",
            "## Escalation",
            "By day",
            "| after 10 min | Lead | ",
            "% Escalation: Path");
  }

  @Test
  void a_section_that_would_say_what_the_top_says_is_left_out() {
    assertThat(PageText.ids(page("runbooks/sample", "alerts: [Fire]\nescalation: single")))
        .containsExactly("steps", "steps-1");
    assertThat(PageText.all(page("runbooks/sample", "symptoms: [It smokes]")))
        .contains("## Symptoms\n- Symptom: It smokes");
    assertThat(PageText.all(page("runbooks/sample", "alerts: [Fire, Smoke]")))
        .contains("## The alerts");
  }

  @Test
  void the_page_that_holds_everything_says_symptoms_first_and_draws_no_runbook() {
    Page all = page("all", "symptoms: [It smokes]\nalerts: [Fire, Smoke]\nescalation: path");

    assertThat(PageText.of(all)).containsSubsequence("- Symptom: It smokes", "### Steps");
    assertThat(PageText.blocks(all, Diagram.class))
        .extracting(Diagram::title)
        .containsExactly("Escalation: Path");
    assertThat(PageText.ids(all)).doesNotContain("sample--signs", "sample--escalation");
  }
}
