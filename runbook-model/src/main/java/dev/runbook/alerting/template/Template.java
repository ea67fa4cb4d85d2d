package dev.runbook.alerting.template;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template that can be read as YAML without being rendered. What an engine would replace is
 * masked by letters; what it decides about whole lines is left out, so that every branch of it is
 * read once. Line numbers are those of the template.
 */
public final class Template {

  private static final Pattern VARIABLE = Pattern.compile("\\$?[A-Za-z_]\\w*");

  private final SourceFile file;
  private final Language language;
  private final Actions actions;
  private final Mask mask;
  private final SourceFile masked;
  private final Variables variables;

  private Template(SourceFile file, Language language, Actions actions, Mask mask) {
    this.file = file;
    this.language = language;
    this.actions = actions;
    this.mask = mask;
    this.masked = new SourceFile(file.name(), mask.text());
    this.variables = Variables.of(actions, language);
  }

  /**
   * Looks for signs that no rule file has: the values of Helm, statements of Jinja, escapes of
   * braces.
   *
   * @param file the text
   * @return the template, if it is one for certain
   */
  public static Optional<Template> certainly(SourceFile file) {
    return mayBe(file)
        ? Signs.certain(file.name(), file.text()).flatMap(language -> of(file, language))
        : Optional.empty();
  }

  /**
   * Looks for signs that explain why a text is no YAML: something outside of values that means
   * nothing to Prometheus.
   *
   * @param file the text, which is no YAML
   * @return the template, if it seems to be one
   */
  public static Optional<Template> probably(SourceFile file) {
    if (!mayBe(file)) {
      return Optional.empty();
    }
    Language language = Signs.likely(file.name(), file.text());
    return of(file, language)
        .filter(t -> Signs.hasForeign(t.actions, t.mask.structural(), language));
  }

  private static boolean mayBe(SourceFile file) {
    return file.text().contains("{{") || file.text().contains("{%");
  }

  private static Optional<Template> of(SourceFile file, Language language) {
    Actions actions = ActionScanner.scan(file.text(), language);
    return Marks.unusedIn(file.text())
        .map(marks -> new Template(file, language, actions, new Masker(actions, marks).mask()));
  }

  /** {@return the language that it is in} */
  public Language language() {
    return language;
  }

  /** {@return a text that YAML can read, with the lines of the template} */
  public SourceFile masked() {
    return masked;
  }

  /**
   * Puts back what is masked.
   *
   * @param text a text out of the masked file
   * @return the text as the template has it; literals, which stand there to escape something, are
   *     what comes out of them
   */
  public String restore(String text) {
    return mask.marks().restore(text);
  }

  /**
   * Finds a place again.
   *
   * @param place a place in the masked file
   * @return the same place in the template
   */
  public Location restore(Location place) {
    return mask.shifts().restore(place);
  }

  /**
   * Tells whether something was left out that may have said more.
   *
   * @param place a stretch of the masked file
   * @return true if it begins with something that is masked, or if text that other templates put
   *     there is missing from its lines
   */
  public boolean isIncomplete(Location place) {
    Integer gap = mask.emptied().ceiling(place.line());
    return (gap != null && gap <= place.endLine()) || beginsMasked(place);
  }

  private boolean beginsMasked(Location place) {
    String line = masked.line(place.line()).orElse("");
    int from = place.column() - 1;
    return line.chars().skip(from).limit(2).anyMatch(c -> mask.marks().begins((char) c));
  }

  /**
   * What some variables hold.
   *
   * @param place a place in the template
   * @param texts texts of the template; only variables that occur in them are looked up
   * @return the variables that hold a fixed text there, by name as it is written
   */
  public Map<String, String> variables(Location place, Set<String> texts) {
    if (variables.isEmpty()) {
      return Map.of();
    }
    int index = file.index(place);
    Map<String, String> known = new HashMap<>();
    for (String text : texts) {
      Matcher name = VARIABLE.matcher(text);
      while (name.find()) {
        variables.at(name.group(), index).ifPresent(value -> known.put(name.group(), value));
      }
    }
    return known;
  }

  /**
   * The first delimiter that nothing closes.
   *
   * @return its place, if there is one
   */
  public Optional<Location> unclosed() {
    int at = actions.unclosed();
    return at < 0 ? Optional.empty() : Optional.of(file.location(at, at + 2));
  }

  /**
   * Cuts out every alert rule by its indentation alone, for a text that is no YAML as a whole.
   *
   * @param read the lines of the keys that name the alerts which were read already
   * @return the other ones
   */
  public List<RulePiece> pieces(Set<Integer> read) {
    return RulePieces.of(masked, read);
  }
}
