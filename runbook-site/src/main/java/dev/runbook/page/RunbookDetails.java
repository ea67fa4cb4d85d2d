package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.Anchors;
import dev.runbook.load.RunbookParts;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the steps of a runbook: how it shows, its questions, and who is called when.
 */
final class RunbookDetails {

  private final Sources sources;
  private final Runbook runbook;
  private final List<Block> blocks = new ArrayList<>();

  RunbookDetails(Sources sources, Runbook runbook) {
    this.sources = sources;
    this.runbook = runbook;
  }

  /** What one sees, as facts. */
  static List<Block> symptoms(Runbook runbook) {
    return new FactList().addAll("Symptom", runbook.meaning().symptoms()).blocks();
  }

  List<Block> blocks() {
    if (RunbookParts.hasSigns(runbook)) {
      section(Anchors.SIGNS, Sections.signs(runbook));
      blocks.addAll(symptoms(runbook));
      blocks.addAll(AlertTable.of(sources, runbook));
    }
    if (RunbookParts.hasDecisionTree(runbook)) {
      section(Anchors.DECISION_TREE, Sections.DECISIONS);
      blocks.add(StepDiagram.of(sources.set(), runbook));
    }
    RunbookParts.escalation(runbook, sources.set())
        .ifPresent(
            policy -> {
              section(Anchors.ESCALATION, Sections.ESCALATION);
              blocks.addAll(new EscalationSections(sources).path(policy));
            });
    return List.copyOf(blocks);
  }

  private void section(String anchor, String title) {
    blocks.add(new Block.Heading(2, anchor, Line.of(title).done()));
  }
}
