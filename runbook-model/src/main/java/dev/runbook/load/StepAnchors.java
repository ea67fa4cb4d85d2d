package dev.runbook.load;

import dev.runbook.model.Destination;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the anchors of a page that has steps, those of included steps too. For one thread. */
final class StepAnchors {

  private final RunbookSet set;
  private final List<String> trail;
  private final Set<String> anchors = new LinkedHashSet<>();

  StepAnchors(Destination document, RunbookSet set) {
    this.set = set;
    this.trail = List.of(document.id().value());
  }

  StepAnchors add(String anchor) {
    anchors.add(anchor);
    return this;
  }

  StepAnchors addIf(boolean present, String anchor) {
    return present ? add(anchor) : this;
  }

  /** A section, each of its steps, and those inside them. */
  void addSection(String section, List<Step> steps) {
    add(section);
    List<Step> counted = Asides.counted(steps);
    for (int i = 0; i < counted.size(); i++) {
      String anchor = Anchors.of(section, i, counted.get(i));
      add(anchor);
      addIncluded(counted.get(i), anchor, trail);
    }
    addNested(steps);
  }

  /** Steps that have an anchor only if they have an id. */
  void addNested(List<Step> steps) {
    addNested(steps, "", trail);
  }

  private void addNested(List<Step> steps, String prefix, List<String> way) {
    for (Step step : steps) {
      Optional<String> anchor = Anchors.ofNested(step).map(prefix::concat);
      anchor.ifPresent(this::add);
      anchor.ifPresent(a -> addIncluded(step, a, way));
      Steps.inside(step).forEach(inner -> addNested(inner, prefix, way));
    }
  }

  private void addIncluded(Step step, String anchor, List<String> way) {
    if (step instanceof Step.Use use) {
      Optional<Runbook> other = Inclusions.of(use, set, way);
      other.ifPresent(
          o ->
              addNested(Inclusions.steps(o), Inclusions.prefix(anchor), Inclusions.longer(way, o)));
    }
  }

  /** The anchors in the order in which they were added. */
  Set<String> done() {
    return anchors;
  }
}
