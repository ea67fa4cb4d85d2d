package dev.runbook.load;

import dev.runbook.model.Located;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import dev.runbook.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads steps. A step whose kind cannot be told is left out. */
final class StepReader {

  /** {@code ask} comes first: with a command in it, it is still a question. */
  private static final List<String> KINDS =
      List.of(
          "ask",
          "run",
          "do",
          "choose",
          "see",
          "use",
          "go",
          "escalate",
          "wait",
          "note",
          "tip",
          "warning",
          "danger",
          "group");

  private static final Set<String> CASE_KEYS = Set.of("when", "steps", "close");
  private static final Set<String> KEYS = keys();

  private StepReader() {}

  /** The steps in the list of a key. */
  static List<Step> steps(Fields fields, String key) {
    return fields.items(key).stream().flatMap(item -> step(item).stream()).toList();
  }

  private static Optional<Step> step(Node node) {
    if (node instanceof Node.Mapping) {
      Fields fields = Fields.of(node, KEYS);
      return KINDS.stream().filter(fields::has).findFirst().flatMap(kind -> step(kind, fields));
    }
    return Fields.asScalar(node).map(scalar -> new Step.Do(plain(node), Fields.asText(scalar)));
  }

  private static Optional<Step> step(String kind, Fields fields) {
    Step.Common common = common(fields);
    Optional<Text> text = fields.text(kind);
    Optional<Located<String>> name = fields.name(kind);
    return switch (kind) {
      case "ask" -> text.map(question -> ask(common, question, fields));
      case "run" -> CommandReader.read(fields).map(command -> new Step.Run(common, command));
      case "do" -> text.map(what -> new Step.Do(common, what));
      case "choose" -> choose(common, fields);
      case "see" -> name.map(id -> new Step.See(common, id));
      case "use" -> name.map(id -> new Step.Use(common, id));
      case "go" -> name.map(id -> new Step.Go(common, id));
      case "escalate" -> name.map(id -> new Step.Escalate(common, id, fields.span("after")));
      case "wait" -> fields.span(kind).map(time -> new Step.Wait(common, time));
      case "group" -> text.map(what -> new Step.Group(common, what, steps(fields, "steps")));
      default -> text.map(what -> new Step.Note(common, tone(kind), what));
    };
  }

  private static Step ask(Step.Common common, Text question, Fields fields) {
    return new Step.Ask(
        common, question, CommandReader.read(fields), steps(fields, "then"), steps(fields, "else"));
  }

  private static Optional<Step> choose(Step.Common common, Fields fields) {
    List<Step.Case> cases = fields.each("choose", CASE_KEYS, StepReader::choice);
    return cases.isEmpty() ? Optional.empty() : Optional.of(new Step.Choose(common, cases));
  }

  private static Optional<Step.Case> choice(Fields fields) {
    return fields
        .text("when")
        .map(
            when ->
                new Step.Case(
                    when, steps(fields, "steps"), fields.text("close"), fields.location()));
  }

  private static Step.Tone tone(String kind) {
    return Step.Tone.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  private static Step.Common plain(Node node) {
    return new Step.Common(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        false,
        node.location());
  }

  private static Step.Common common(Fields fields) {
    return new Step.Common(
        fields.name("id"),
        fields.text("title"),
        fields.text("when"),
        fields.span("within"),
        fields.text("because"),
        fields.name("incident"),
        fields.texts("questions"),
        fields.names("open"),
        ReferenceReader.references(fields, "references"),
        fields.flag("quick"),
        fields.location());
  }

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(KINDS);
    keys.addAll(CommandReader.KEYS);
    keys.addAll(Set.of("id", "title", "when", "within", "because"));
    keys.addAll(Set.of("incident", "questions", "open", "references", "quick"));
    keys.addAll(Set.of("then", "else", "steps", "after"));
    return Set.copyOf(keys);
  }
}
