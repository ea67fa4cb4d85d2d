package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.load.Anchors;
import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Parameter;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the top of a runbook, in the order in which one needs it: what one sees, what
 * must not be done, what to do, and only then what to know and to write down.
 */
final class RunbookBody {

  private final Sources sources;
  private final Runbook runbook;
  private final Place place;
  private final int level;
  private final StepComposer steps;
  private final List<Block> blocks = new ArrayList<>();

  private RunbookBody(Sources sources, Runbook runbook, Place place, int level) {
    this.sources = sources;
    this.runbook = runbook;
    this.place = place;
    this.level = level;
    this.steps = new StepComposer(sources, runbook, place);
  }

  /**
   * Composes the body.
   *
   * @param place where it is shown
   * @param level the level of its headings
   */
  static List<Block> of(Sources sources, Runbook runbook, Place place, int level) {
    RunbookBody body = new RunbookBody(sources, runbook, place, level);
    body.compose();
    return List.copyOf(body.blocks);
  }

  private void compose() {
    blocks.addAll(Lifecycles.callout(sources, runbook, place));
    blocks.addAll(new FactList().addAll("Symptom", runbook.meaning().symptoms()).blocks());
    addParameters();
    List<Block> never = Prohibitions.of(runbook);
    if (!never.isEmpty()) {
      section(Anchors.NEVER, Sections.NEVER);
      blocks.addAll(never);
    }
    addPhases(Phase.Kind.EVIDENCE, Phase.Kind.STEPS, Phase.Kind.DIAGNOSE);
    addCauses();
    addPhases(Phase.Kind.MITIGATE, Phase.Kind.VERIFY, Phase.Kind.PREVENT);
    addBackground();
    addAftermath();
  }

  private void section(String anchor, String title) {
    heading(level, anchor, Line.of(title));
  }

  private void heading(int depth, String anchor, Line text) {
    place.id(anchor).ifPresent(id -> blocks.add(new Block.Heading(depth, id, text.done())));
  }

  private void addParameters() {
    TableRows rows = new TableRows("Placeholder", "What it is", "Its value", "Example");
    for (Parameter parameter : runbook.procedure().parameters()) {
      Line value = new Line();
      parameter.label().ifPresent(label -> value.text("label ").code(label));
      if (!parameter.values().isEmpty()) {
        value.text(value.isEmpty() ? "one of " : ", one of ");
        value.joined(
            parameter.values().stream().map(v -> new Line().code(v).done()).toList(), ", ");
      }
      Line example = new Line();
      parameter.example().ifPresent(example::code);
      Line about = new Line().lead("", parameter.about());
      rows.row(new Line().code("<" + parameter.name().value() + ">"), about, value, example);
    }
    if (!rows.isEmpty()) {
      blocks.add(rows.done());
    }
  }

  private void addPhases(Phase.Kind... kinds) {
    for (Phase.Kind kind : kinds) {
      for (Phase phase : runbook.procedure().phases()) {
        if (phase.kind() == kind) {
          section(Anchors.of(kind), Sections.of(kind));
          blocks.add(steps.phase(phase));
        }
      }
    }
  }

  private void addCauses() {
    List<Cause> causes = runbook.procedure().causes();
    for (int i = 0; i < causes.size(); i++) {
      if (i == 0) {
        section(Anchors.CAUSES, Sections.CAUSES);
      }
      Cause cause = causes.get(i);
      Line title = Line.of("Cause " + (i + 1) + ": ").rich(cause.cause());
      heading(level + 1, Anchors.ofCause(i), title);
      blocks.addAll(new FactList().addAll("Sign", cause.signs()).blocks());
      if (!cause.steps().isEmpty()) {
        blocks.add(steps.list(cause.steps()));
      }
    }
  }

  private void addBackground() {
    Runbook.Meaning meaning = runbook.meaning();
    if (meaning.background().isPresent() || meaning.monitoring().isPresent()) {
      section(Anchors.BACKGROUND, Sections.BACKGROUND);
      meaning.background().map(Text::markdown).map(Block.Prose::new).ifPresent(blocks::add);
      blocks.addAll(new FactList().add("How it is watched", meaning.monitoring()).blocks());
    }
  }

  private void addAftermath() {
    Runbook.Aftermath aftermath = runbook.aftermath();
    List<Text> closing =
        aftermath.closing().isEmpty() ? sources.catalog().closing() : aftermath.closing();
    if (!closing.isEmpty()) {
      section(Anchors.CLOSING, Sections.CLOSING);
      List<List<Inline>> items = closing.stream().map(c -> Line.of(c).done()).toList();
      blocks.add(new Block.Bullets(items));
    }
    if (!aftermath.incidents().isEmpty()) {
      section(Anchors.INCIDENTS, Sections.INCIDENTS);
      FactList facts = new FactList();
      aftermath.incidents().forEach(i -> facts.add(i.date().value(), Line.of(i.what())));
      blocks.addAll(facts.blocks());
    }
    if (!aftermath.references().isEmpty()) {
      section(Anchors.REFERENCES, Sections.REFERENCES);
      blocks.add(new References(sources.set()).list(aftermath.references()));
    }
  }
}
