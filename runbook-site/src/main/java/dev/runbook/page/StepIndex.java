package dev.runbook.page;

import dev.runbook.load.Anchors;
import dev.runbook.load.Steps;
import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a runbook that have an id, with the numbers under which they are shown. */
final class StepIndex {

  private final Map<String, Entry> entries = new HashMap<>();

  StepIndex(Runbook runbook) {
    for (Phase phase : runbook.procedure().phases()) {
      addAll(phase.steps(), Sections.of(phase.kind()));
    }
    List<Cause> causes = runbook.procedure().causes();
    for (int i = 0; i < causes.size(); i++) {
      addAll(causes.get(i).steps(), "cause " + (i + 1));
    }
  }

  /**
   * A step that can be gone to.
   *
   * @param number its number in its section
   * @param section the section it stands in
   * @param step the step
   */
  record Entry(String number, String section, Step step) {

    String label() {
      return "step " + number + " of " + section;
    }
  }

  Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  private void addAll(List<Step> steps, String section) {
    for (int i = 0; i < steps.size(); i++) {
      add(steps.get(i), Numbers.of(i), section);
    }
  }

  private void add(Step step, String number, String section) {
    Anchors.ofNested(step)
        .ifPresent(id -> entries.putIfAbsent(id, new Entry(number, section, step)));
    int index = 0;
    for (List<Step> branch : Steps.inside(step)) {
      for (Step inner : branch) {
        add(inner, Numbers.inside(number, index++), section);
      }
    }
  }
}
