package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.load.Anchors;
import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands below the top of a runbook, in the order in which one needs it: what one sees, what
 * must not be done, what to do, and only then what to know and to write down.
 */
final class RunbookBody {

  private static final int LEVEL = 2;

  private final Sources sources;
  private final Runbook runbook;
  private final StepComposer steps;
  private final FormPlace form;
  private final List<Block> blocks = new ArrayList<>();

  private RunbookBody(Sources sources, Runbook runbook) {
    this.sources = sources;
    this.runbook = runbook;
    this.steps = new StepComposer(sources, runbook, Place.own(runbook));
    this.form = new FormPlace(sources.set(), runbook);
  }

  /** Composes the body, with sections of level 2. */
  static List<Block> of(Sources sources, Runbook runbook) {
    RunbookBody body = new RunbookBody(sources, runbook);
    body.blocks.addAll(Lifecycles.callout(sources, runbook));
    body.compose(new RunbookDetails(sources, runbook).blocks());
    return List.copyOf(body.blocks);
  }

  /** The same where many runbooks stand on one page: nothing is drawn, and symptoms come first. */
  static List<Block> repeated(Sources sources, Runbook runbook) {
    RunbookBody body = new RunbookBody(sources, runbook);
    body.blocks.addAll(Lifecycles.callout(sources, runbook));
    body.blocks.addAll(RunbookDetails.symptoms(runbook));
    body.compose(List.of());
    return List.copyOf(body.blocks);
  }

  private void compose(List<Block> details) {
    blocks.addAll(Preparations.noActionIf(runbook));
    blocks.addAll(Preparations.requires(runbook));
    blocks.addAll(form.atTop());
    List<Block> never = Prohibitions.of(runbook);
    if (!never.isEmpty()) {
      section(Anchors.NEVER, Sections.NEVER);
      blocks.addAll(never);
    }
    addPhases(Phase.Kind.EVIDENCE);
    blocks.addAll(new FactList().add(Sections.KEEP, runbook.procedure().keep()).blocks());
    addPhases(Phase.Kind.STEPS, Phase.Kind.DIAGNOSE);
    addCauses();
    addPhases(Phase.Kind.MITIGATE, Phase.Kind.VERIFY, Phase.Kind.PREVENT);
    blocks.addAll(details);
    addBackground();
    addAftermath();
  }

  private void section(String anchor, String title) {
    heading(LEVEL, anchor, Line.of(title));
  }

  private void heading(int level, String anchor, Line text) {
    blocks.add(new Block.Heading(level, anchor, text.done()));
  }

  private void addPhases(Phase.Kind... kinds) {
    for (Phase.Kind kind : kinds) {
      for (Phase phase : runbook.procedure().phases()) {
        if (phase.kind() == kind) {
          section(Anchors.of(kind), Sections.of(kind));
          blocks.addAll(form.before(phase.steps().stream()));
          blocks.add(steps.section(Anchors.of(kind), phase.steps()));
        }
      }
    }
  }

  private void addCauses() {
    List<Cause> causes = runbook.procedure().causes();
    if (causes.isEmpty()) {
      return;
    }
    section(Anchors.CAUSES, Sections.CAUSES);
    blocks.addAll(form.before(causes.stream().flatMap(cause -> cause.steps().stream())));
    if (causes.size() == 1) {
      heading(LEVEL + 1, Anchors.ofCause(0), title(causes.get(0), 0));
      blocks.addAll(body(causes.get(0)));
      return;
    }
    List<Block.Tab> tabs = new ArrayList<>();
    for (Cause cause : causes) {
      int index = tabs.size();
      Optional<String> anchor = Optional.of(Anchors.ofCause(index));
      tabs.add(new Block.Tab(anchor, title(cause, index).done(), body(cause)));
    }
    blocks.add(new Block.Tabs(LEVEL + 1, tabs));
  }

  private static Line title(Cause cause, int index) {
    return Line.of("Cause " + (index + 1) + ": ").rich(cause.cause());
  }

  private List<Block> body(Cause cause) {
    List<Block> body = new ArrayList<>(new FactList().addAll("Sign", cause.signs()).blocks());
    if (!cause.steps().isEmpty()) {
      body.add(steps.list(cause.steps()));
    }
    return body;
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
      addIncidents(aftermath.incidents());
    }
    if (!aftermath.references().isEmpty()) {
      section(Anchors.REFERENCES, Sections.REFERENCES);
      blocks.addAll(new References(sources.set()).list(aftermath.references()));
    }
  }

  /** Each under its date, to which steps that exist because of it lead back. */
  private void addIncidents(List<Runbook.Incident> incidents) {
    Set<String> dates = new HashSet<>();
    for (Runbook.Incident incident : incidents) {
      String date = incident.date().value();
      if (dates.add(date)) {
        heading(LEVEL + 1, Anchors.ofIncident(date), Line.of(date));
      }
      blocks.add(new Block.Prose(incident.what().markdown()));
    }
  }
}
