package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.load.Anchors;
import dev.runbook.model.Destination;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;

/** Composes the first lines of steps: the condition, the title, and what to do. */
final class StepLines {

  private final Documents documents;
  private final Contacts contacts;
  private final Place place;
  private final StepIndex index;

  StepLines(Sources sources, Destination document, Place place) {
    this(sources, place, new StepIndex(document));
  }

  /** With another view of what can be gone to than the document's own page. */
  StepLines(Sources sources, Place place, StepIndex index) {
    this.documents = new Documents(sources.set());
    this.contacts = new Contacts(sources.set());
    this.place = place;
    this.index = index;
  }

  List<Inline> lead(Step step) {
    Step.Common common = step.common();
    Line line = new Line().lead("If ", common.when());
    boolean conditional = !line.isEmpty();
    common.title().ifPresent(title -> line.text(conditional ? ": " : "").rich(title));
    Line main = main(step, !line.isEmpty());
    boolean complete = common.title().filter(StepLines::isComplete).isPresent();
    if (!line.isEmpty() && !main.isEmpty()) {
      line.text(complete ? " " : ": ");
    } else if (conditional && common.title().isEmpty()) {
      line.text(":");
    }
    line.all(main.done());
    if (line.isEmpty() && step instanceof Step.Run) {
      // Something to say on the phone, and what other texts call the step.
      Anchors.ofNested(step).ifPresent(line::code);
    }
    return line.done();
  }

  private static boolean isComplete(Text title) {
    String markdown = title.markdown().strip();
    return !markdown.isEmpty() && ".:!?".indexOf(markdown.charAt(markdown.length() - 1)) >= 0;
  }

  /** The text of a step that does not fit into a line: lists, paragraphs, code. */
  Optional<Text> longText(Step step) {
    return text(step).filter(text -> text.markdown().contains("\n"));
  }

  /** The text that a step is, if it is one. */
  static Optional<Text> text(Step step) {
    if (step instanceof Step.Do simple) {
      return Optional.of(simple.text());
    }
    return step instanceof Step.Ask ask ? Optional.of(ask.question()) : Optional.empty();
  }

  private Line main(Step step, boolean goesOn) {
    Optional<Text> text = text(step);
    if (text.isPresent()) {
      return longText(step).isPresent() ? new Line() : Line.of(text.get());
    }
    if (step instanceof Step.Choose) {
      boolean titled = step.common().title().isPresent();
      return Line.of(titled ? "" : goesOn ? "which of these is it?" : "Which of these is it?");
    }
    if (step instanceof Step.See see) {
      return Line.of(goesOn ? "go on with " : "Go on with ")
          .all(documents.link(see.document().value()).done());
    }
    if (step instanceof Step.Use use) {
      String verb = goesOn ? "do the steps of " : "Do the steps of ";
      return Line.of(verb).all(documents.link(use.runbook().value()).done());
    }
    if (step instanceof Step.Go go) {
      return go(go, goesOn);
    }
    if (step instanceof Step.Escalate escalate) {
      return escalate(escalate, goesOn);
    }
    if (step instanceof Step.Wait wait) {
      return Line.of((goesOn ? "wait " : "Wait ") + Words.time(wait.time()));
    }
    return step instanceof Step.Group group ? Line.of(group.name()) : new Line();
  }

  private Line go(Step.Go go, boolean goesOn) {
    return Line.of(goesOn ? "go to " : "Go to ").all(to(go.step().value()).done());
  }

  /** Where an id of a step or a question leads: its number, as a link, and what it is. */
  Line to(String id) {
    Optional<StepIndex.Entry> target = index.find(id);
    if (target.isEmpty()) {
      return new Line().code(id);
    }
    StepIndex.Entry entry = target.get();
    Line line =
        new Line().link(entry.label(), entry.isRepeated() ? place.toStep(id) : place.to(id));
    List<Inline> name = entry.name();
    return name.isEmpty() ? line : line.text(": ").all(name);
  }

  private Line escalate(Step.Escalate escalate, boolean goesOn) {
    String id = escalate.to().value();
    Line line = Line.of(goesOn ? "escalate to " : "Escalate to ").all(contacts.whom(id).done());
    String comma = contacts.reach(id).isEmpty() ? " " : ", ";
    escalate.after().ifPresent(after -> line.text(comma + "after " + Words.time(after)));
    return line;
  }

  /**
   * Where steps lead that only tell to go on elsewhere, whatever comes.
   *
   * @param steps the steps
   * @param composed what they have become
   */
  static Optional<Inline.Link> way(List<Step> steps, List<Block> composed) {
    boolean leadsOn =
        steps.size() == 1
            && (steps.get(0) instanceof Step.Go || steps.get(0) instanceof Step.See)
            && steps.get(0).common().when().isEmpty();
    if (!leadsOn || composed.size() != 1 || !(composed.get(0) instanceof Block.Steps block)) {
      return Optional.empty();
    }
    Block.Step only = block.steps().get(0);
    return only.lead().stream()
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .filter(link -> only.body().isEmpty())
        .map(link -> new Inline.Link(label(only.lead(), link), link.target()))
        .findFirst();
  }

  /** What a link is called, and what it is said to lead to. */
  private static String label(List<Inline> lead, Inline.Link link) {
    StringBuilder label = new StringBuilder();
    for (Inline part : lead.subList(lead.indexOf(link), lead.size())) {
      if (part instanceof Inline.Rich rich) {
        label.append(Words.plain(rich.markdown()));
      } else if (part instanceof Inline.Code code) {
        label.append(code.text());
      } else {
        label.append(part == link ? link.label() : ((Inline.Plain) part).text());
      }
    }
    return label.toString();
  }

  /** The levels of the policy that a step calls, unless its line says them already. */
  List<Block> levels(Step step) {
    if (!(step instanceof Step.Escalate escalate)) {
      return List.of();
    }
    return contacts
        .policy(escalate.to().value())
        .filter(policy -> policy.levels().size() > 1)
        .map(policy -> policy.levels().stream().map(l -> contacts.level(l).done()).toList())
        .map(items -> List.<Block>of(new Block.Bullets(items)))
        .orElse(List.of());
  }
}
