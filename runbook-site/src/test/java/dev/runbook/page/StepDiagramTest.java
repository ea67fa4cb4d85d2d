package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Diagram;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.load.RunbookSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepDiagramTest {

  private static final String OTHER = "runbook: other\ntitle: The other one\nsteps: [Look]";

  private static List<Diagram> drawn(String phases) {
    RunbookSet set = Samples.load("runbook: sample\ntitle: Sample\n" + phases, OTHER);
    Page page = Samples.page(SiteComposer.compose(set, List.of()), "runbooks/sample");
    return PageText.blocks(page, Diagram.class);
  }

  private static List<String> arrows(Diagram diagram) {
    return diagram.edges().stream()
        .map(e -> label(diagram, e.from()) + " -" + e.label() + "-> " + label(diagram, e.to()))
        .toList();
  }

  private static String label(Diagram diagram, String id) {
    return diagram.nodes().stream()
        .filter(node -> node.id().equals(id))
        .map(node -> node.label().replace('\n', ' '))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void answers_lead_through_what_they_tell_to_do_to_the_next_question() {
    Diagram diagram =
        drawn(
                """
                diagnose:
                  - Look
                  - ask: Is it hot?
                    then: [Cool it, Wait]
                    else: [{see: other}]
                  - ask: Is it wet?
                    then: [Dry it]
                """)
            .get(0);

    assertThat(arrows(diagram))
        .containsExactly(
            "Diagnose 2 Is it hot? -Yes-> Cool it …",
            "Cool it … --> Diagnose 3 Is it wet?",
            "Diagnose 2 Is it hot? -No-> The other one",
            "Diagnose 3 Is it wet? -Yes-> Dry it");
  }

  @Test
  void a_question_inside_an_answer_comes_before_the_one_behind_it() {
    Diagram diagram =
        drawn(
                """
                diagnose:
                  - choose:
                      - when: a
                        steps: [{ask: "b?", then: [One]}]
                      - {when: c, steps: [Two]}
                mitigate:
                  - {id: last, ask: "d?", else: [Three]}
                """)
            .get(0);

    assertThat(arrows(diagram))
        .containsExactly(
            "Diagnose 1 Which of these is it? -a-> Diagnose 1a b?",
            "Diagnose 1a b? -Yes-> One",
            "One --> Mitigate 1 d?",
            "Diagnose 1a b? -No-> Mitigate 1 d?",
            "Diagnose 1 Which of these is it? -c-> Two",
            "Two --> Mitigate 1 d?",
            "Mitigate 1 d? -No-> Three");
  }

  @Test
  void a_way_leads_to_the_question_or_the_step_that_it_names() {
    Diagram diagram =
        drawn(
                """
                diagnose:
                  - {id: first, ask: "a?", then: [{go: mend}], else: [Wait, {go: first}]}
                  - {group: g, steps: [{ask: "b?", then: [{go: mend}]}]}
                mitigate: [{id: mend, do: Mend it}]
                """)
            .get(0);

    assertThat(arrows(diagram))
        .containsExactly(
            "Diagnose 1 a? -Yes-> step 1 of Mitigate",
            "Diagnose 1 a? -No-> Wait",
            "Wait --> Diagnose 1 a?",
            "Diagnose 2a b? -Yes-> step 1 of Mitigate");
    assertThat(diagram.nodes())
        .filteredOn(node -> node.label().startsWith("Diagnose 2a"))
        .allSatisfy(
            node ->
                assertThat(node.target()).contains(new ToPage("runbooks/sample", "diagnose-2")));
  }

  @Test
  void one_question_needs_no_drawing_and_dozens_are_none() {
    assertThat(drawn("diagnose: [{ask: 'a?', then: [One]}]")).isEmpty();
    assertThat(drawn("diagnose:\n" + "  - {ask: 'a?', then: [One]}\n".repeat(24))).hasSize(1);
    assertThat(drawn("diagnose:\n" + "  - {ask: 'a?', then: [One]}\n".repeat(25))).isEmpty();
  }
}
