package dev.runbook.load;

import dev.runbook.model.Command;
import dev.runbook.model.Procedure.Parameter;
import dev.runbook.model.Variable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The placeholders of commands, written {@code <name>}: a variable of the catalog that has one
 * value everywhere is filled in; everything else is left to the reader. A parameter goes before a
 * variable of the same name. Immutable.
 */
public final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("<([A-Za-z][A-Za-z0-9_-]*)>");

  private final RunbookSet set;
  private final Set<String> parameters;

  Placeholders(RunbookSet set, Collection<Parameter> parameters) {
    this.set = set;
    this.parameters =
        parameters.stream()
            .map(parameter -> parameter.name().value())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The names of everything that looks like a placeholder.
   *
   * @param text the text of a command
   * @return the names, each once, in order
   */
  public static List<String> in(String text) {
    return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).distinct().toList();
  }

  /**
   * Fills in the variables that have one value everywhere.
   *
   * @param text the text of a command
   * @return the text with their values, as they are written in the catalog
   */
  public String fill(String text) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found).orElse(found.group())));
  }

  /**
   * Fills in the variables that have one value everywhere.
   *
   * @param command a command
   * @return a command with their values in its text and in the name of its file of output
   */
  public Command fill(Command command) {
    return command.with(fill(command.text()), command.output().map(this::fill));
  }

  /**
   * The variables whose value the reader has to choose, since it depends on the environment.
   *
   * @param text the text of a command
   * @return the variables that it names, each once, in order
   */
  public List<Variable> unfilled(String text) {
    return in(text).stream()
        .flatMap(name -> variable(name).stream())
        .filter(variable -> variable.value().isEmpty())
        .toList();
  }

  /**
   * The placeholders for which the reader has to type a value: parameters, and variables whose
   * value depends on the environment. Whatever else looks like a placeholder is text.
   *
   * @param text the text of a command
   * @return their names, each once, in order
   */
  public List<String> open(String text) {
    return in(text).stream()
        .filter(
            name ->
                parameters.contains(name)
                    || variable(name).filter(found -> found.value().isEmpty()).isPresent())
        .toList();
  }

  private Optional<String> value(MatchResult found) {
    return variable(found.group(1)).flatMap(Variable::value);
  }

  private Optional<Variable> variable(String name) {
    return parameters.contains(name) ? Optional.empty() : set.item(Variable.class, name);
  }
}
