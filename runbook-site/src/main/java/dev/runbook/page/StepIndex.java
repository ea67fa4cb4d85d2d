package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.load.Anchors;
import dev.runbook.load.Asides;
import dev.runbook.load.Inclusions;
import dev.runbook.load.Steps;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be gone to in a runbook or a guide, with the numbers under which it is shown. */
final class StepIndex {

  /** In characters: a command that is longer does not serve as a name in a line. */
  private static final int LONGEST_NAME = 60;

  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * The steps of a runbook that are repeated elsewhere. Those of its causes are not.
   *
   * @param number the number of the step that includes them
   */
  StepIndex(Runbook included, String number) {
    List<Step> steps = Asides.counted(Inclusions.steps(included));
    for (int i = 0; i < steps.size(); i++) {
      add(steps.get(i), Numbers.inside(number, i), n -> "step " + n, true);
    }
    addCauses(included);
  }

  StepIndex(Destination document) {
    if (document instanceof Runbook runbook) {
      addAll(runbook);
    } else if (document instanceof Guide guide) {
      addAll(guide);
    }
  }

  /**
   * A step or a question that can be gone to.
   *
   * @param label where it stands, such as {@code step 2 of Diagnose}
   * @param name what to call it in a link to it; may be empty
   * @param isRepeated whether it stands where its document's steps are repeated
   */
  record Entry(String label, List<Inline> name, boolean isRepeated) {}

  Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  private void addAll(Runbook runbook) {
    for (Phase phase : runbook.procedure().phases()) {
      addAll(phase.steps(), Sections.of(phase.kind()));
    }
    addCauses(runbook);
  }

  private void addCauses(Runbook runbook) {
    List<Cause> causes = runbook.procedure().causes();
    for (int i = 0; i < causes.size(); i++) {
      addAll(causes.get(i).steps(), "cause " + (i + 1));
    }
  }

  private void addAll(Guide guide) {
    guide
        .firstMinutes()
        .ifPresent(
            first -> {
              addAll(first.steps(), Sections.FIRST_MINUTES);
              addAll(first.otherwise(), Sections.WAY_OUT);
            });
    for (int i = 0; i < guide.decisions().size(); i++) {
      add(guide.decisions().get(i), i + 1);
    }
    addAll(guide.evidence(), Sections.of(Phase.Kind.EVIDENCE));
    guide.mitigations().forEach(m -> addAll(m.steps(), Words.plain(m.title())));
    guide.criteria().forEach(c -> addAll(c.steps(), Words.plain(c.title())));
    guide.checklists().forEach(c -> addAll(c.items(), Words.plain(c.title())));
  }

  private void add(Guide.Question question, int number) {
    Entry entry = new Entry("question " + number, name(question.ask()), false);
    question.id().ifPresent(id -> entries.putIfAbsent(id.value(), entry));
    int index = 0;
    for (Guide.Answer answer : question.answers()) {
      for (Step step : Asides.counted(answer.steps())) {
        String inside = Numbers.inside(Integer.toString(number), index++);
        add(step, inside, n -> label(n, Sections.DECISIONS), false);
      }
    }
  }

  private void addAll(List<Step> steps, String section) {
    List<Step> counted = Asides.counted(steps);
    for (int i = 0; i < counted.size(); i++) {
      add(counted.get(i), Numbers.of(i), number -> label(number, section), false);
    }
  }

  private static String label(String number, String section) {
    return "step " + number + " of " + section;
  }

  private void add(Step step, String number, UnaryOperator<String> label, boolean isRepeated) {
    Anchors.ofNested(step)
        .ifPresent(
            id -> entries.putIfAbsent(id, new Entry(label.apply(number), name(step), isRepeated)));
    int index = 0;
    for (List<Step> branch : Steps.inside(step)) {
      for (Step inner : Asides.counted(branch)) {
        add(inner, Numbers.inside(number, index++), label, isRepeated);
      }
    }
  }

  /** What to call a step in a link to it: its title, or what it says in one line. */
  private static List<Inline> name(Step step) {
    Optional<Text> title = step.common().title().or(() -> StepLines.text(step));
    if (title.isPresent()) {
      return name(title.get());
    }
    if (step instanceof Step.Run run) {
      String command = run.command().text();
      boolean brief = command.length() <= LONGEST_NAME && !command.contains("\n");
      Optional<String> name = brief ? Optional.of(command) : Anchors.ofNested(step);
      return name.map(n -> new Line().code(n).done()).orElse(List.of());
    }
    return step instanceof Step.Group group ? Line.of(group.name()).done() : List.of();
  }

  private static List<Inline> name(Text text) {
    return text.markdown().contains("\n") ? List.of() : Line.of(text).done();
  }
}
