package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Reads the text of a file into located trees. */
public final class YamlReader {

  private YamlReader() {}

  /**
   * Reads all documents of a file. Nothing that stands in a file makes this fail: what is wrong is
   * in the result, together with the documents before a syntax error.
   *
   * @param file the text
   * @param budget how much the file may ask for
   * @return its documents, and every problem with its place
   */
  public static ParsedFile read(SourceFile file, Budget budget) {
    Optional<Diagnostic> refusal = refusal(file, budget);
    if (refusal.isPresent()) {
      return new ParsedFile(file, List.of(), List.of(refusal.get()));
    }
    Places places = new Places(file);
    TreeBuilder tree = new TreeBuilder(places, budget);
    Optional<Diagnostic> error = parse(file, places, tree);
    List<Diagnostic> problems = new ArrayList<>(tree.problems());
    error.filter(e -> !isConsequence(e, problems)).ifPresent(problems::add);
    return new ParsedFile(file, tree.documents(), problems);
  }

  private static Optional<Diagnostic> refusal(SourceFile file, Budget budget) {
    int length = file.text().length();
    boolean mayBeTooLarge = length > budget.maxBytes() / 3;
    if (mayBeTooLarge
        && (length > budget.maxBytes()
            || file.text().getBytes(StandardCharsets.UTF_8).length > budget.maxBytes())) {
      return Optional.of(TextChecks.tooLarge(file.name(), budget));
    }
    return TextChecks.forbiddenCharacter(file);
  }

  private static Optional<Diagnostic> parse(SourceFile file, Places places, TreeBuilder tree) {
    TextCursor cursor = new TextCursor(file.text());
    ParserImpl parser = new ParserImpl(cursor, new LoaderOptions());
    Event event = null;
    boolean more = true;
    while (more) {
      try {
        event = parser.getEvent();
      } catch (MarkedYAMLException e) {
        return Optional.of(SyntaxProblems.explain(e, event, file, places));
      } catch (RuntimeException e) {
        // Its scanner fails like this on the number of an escape that is too large for a character.
        return Optional.of(
            Diagnostic.of(
                    YamlRules.SYNTAX,
                    places.characterAt(cursor.getMark()),
                    "what stands here is not YAML")
                .withHint("look for an escape before it that is none, or quote the value"));
      }
      more = tree.accept(event) && !event.is(Event.ID.StreamEnd);
    }
    return Optional.empty();
  }

  /** Tells whether a mistake that is known explains that the parser could not go on behind it. */
  private static boolean isConsequence(Diagnostic error, List<Diagnostic> known) {
    return known.stream()
        .filter(
            d ->
                d.rule().equals(YamlRules.TEMPLATE.id())
                    || d.rule().equals(YamlRules.UNKNOWN_ALIAS.id()))
        .anyMatch(
            d ->
                d.location().endLine() == error.location().line()
                    || d.location().line() == error.location().line());
  }
}
