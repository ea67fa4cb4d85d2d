package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesPageTest {

  private static final Page PAGE =
      Samples.page(SiteComposer.compose(Samples.platform(), List.of()), "routes");

  @Test
  void the_drawing_leads_from_what_happens_to_the_channel() {
    assertThat(PageText.of(PAGE))
        .contains(
            "% watched-tracker: An error occurs in the API",
            "% source-tracker: Error tracker",
            "% route-1: more than 10 an hour\nErrorRate",
            "%% watched-tracker -> source-tracker: ",
            "%% source-tracker -> route-1: ",
            "%% route-1 -> channel-alerts: webhook",
            "%% source-tracker -> route-2: ",
            "%% route-2 -> channel-quiet: ",
            "% route-3: SEV-1",
            "%% route-3 -> channel-alerts: ");
  }

  @Test
  void a_box_that_routes_share_is_drawn_once_and_an_alert_leads_to_its_page() {
    Diagram diagram = PageText.blocks(PAGE, Diagram.class).get(0);

    assertThat(diagram.nodes()).extracting(Diagram.Node::id).doesNotHaveDuplicates();
    assertThat(diagram.nodes())
        .filteredOn(node -> node.target().isPresent())
        .extracting(node -> node.target().orElseThrow())
        .containsExactly(new ToPage("alerts/ErrorRate", ""));
    assertThat(diagram.nodes())
        .filteredOn(node -> node.kind() == Diagram.Kind.CONTACT)
        .extracting(Diagram.Node::label)
        .containsExactly("#alerts", "#quiet");
  }

  @Test
  void the_table_says_the_same_in_words() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "| Source | When | Alerts | Severity | Channel | By",
            "| Error tracker | more than 10 an hour | ErrorRate |  | #alerts | webhook",
            "| Error tracker | anything else |  |  | #quiet | ",
            "|  |  |  | SEV-1 | #alerts | ",
            "| Error tracker |  | `NobodyAnswers` |  | #alerts | ");
  }

  @Test
  void sources_and_channels_say_what_they_are() {
    assertThat(PageText.of(PAGE))
        .containsSubsequence(
            "## What raises alerts",
            "| Error tracker | Groups errors | An error occurs in the API",
            "## Channels",
            "| #alerts | What must be answered | Core",
            "| #quiet |  | ");
  }

  @Test
  void channels_of_which_only_the_names_are_known_make_no_page() {
    Publication publication =
        SiteComposer.compose(
            Samples.load("catalog: x\nchannels: {ops: {title: \"#ops\"}}"), List.of());

    assertThat(publication.pages()).extracting(Page::path).doesNotContain("routes");
    assertThat(publication.menu()).extracting(e -> e.path()).doesNotContain("routes");
  }
}
