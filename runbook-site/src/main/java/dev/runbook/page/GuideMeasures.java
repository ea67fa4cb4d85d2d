package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.load.GuideAnchors;
import dev.runbook.model.Guide.Criterion;
import dev.runbook.model.Guide.Mitigation;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Shows what a guide says to do about a class of failures, and when a hard decision is right. */
final class GuideMeasures {

  private final Sources sources;
  private final StepComposer steps;

  GuideMeasures(Sources sources, StepComposer steps) {
    this.sources = sources;
    this.steps = steps;
  }

  /** Each under a heading of its own. */
  List<Block> mitigations(List<Mitigation> mitigations) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < mitigations.size(); i++) {
      Mitigation mitigation = mitigations.get(i);
      blocks.add(heading(GuideAnchors.MITIGATIONS, i, mitigation.title()));
      FactList facts = new FactList().add("If", mitigation.when());
      mitigation
          .severity()
          .ifPresent(id -> facts.add("Severity", sources.badges(List.of(id.value()))));
      Documents documents = new Documents(sources.set());
      facts.add("Runbook", documents.links(mitigation.see()));
      facts.add(mitigation.see().isEmpty() ? "No runbook yet" : "Otherwise", mitigation.none());
      blocks.addAll(facts.blocks());
      addSteps(mitigation.steps(), blocks);
    }
    return blocks;
  }

  /** Each under a heading of its own. */
  List<Block> criteria(List<Criterion> criteria) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      blocks.add(heading(GuideAnchors.CRITERIA, i, criterion.title()));
      List<List<Inline>> conditions =
          criterion.when().stream().map(when -> Line.of(when).done()).toList();
      if (!conditions.isEmpty()) {
        String lead = conditions.size() == 1 ? "This is right if" : "Any of these is reason enough";
        Block reasons = new Block.Bullets(conditions);
        blocks.add(new Block.Callout(Block.Tone.NOTE, lead, List.of(reasons)));
      }
      addSteps(criterion.steps(), blocks);
    }
    return blocks;
  }

  private void addSteps(List<Step> list, List<Block> blocks) {
    if (!list.isEmpty()) {
      blocks.add(steps.list(list));
    }
  }

  private static Block heading(String section, int index, Text title) {
    return new Block.Heading(3, GuideAnchors.of(section, index), Line.of(title).done());
  }
}
