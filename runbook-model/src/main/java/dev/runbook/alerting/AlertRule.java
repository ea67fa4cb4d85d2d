package dev.runbook.alerting;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One alert rule, as the file says it; templates in it are not expanded.
 *
 * @param name the alert's name, located
 * @param key where the key that names it stands ({@code alert:} or {@code title:})
 * @param expression the query, if it has one
 * @param holdFor how long it must hold ({@code for:}), as written
 * @param labels labels in order
 * @param annotations annotations in order
 * @param annotationsKey where the key {@code annotations:} stands, if it is there
 * @param group the name of the group it stands in, empty if that has none
 * @param format the kind of file it was found in
 * @param variables variables of a template that have a fixed text where the rule stands, such as
 *     {@code $alert} after <code>{{ $alert := "Down" }}</code>, with that text
 * @param location the whole rule
 */
public record AlertRule(
    Node.Scalar name,
    Location key,
    Optional<Node.Scalar> expression,
    Optional<Node.Scalar> holdFor,
    List<Pair> labels,
    List<Pair> annotations,
    Optional<Location> annotationsKey,
    String group,
    RuleFormat format,
    Map<String, String> variables,
    Location location) {

  /** A template that is nothing but a variable. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\{-?\\s*(\\$?[A-Za-z0-9_]+)\\s*-?}}");

  /** Copies the collections. */
  public AlertRule {
    labels = List.copyOf(labels);
    annotations = List.copyOf(annotations);
    variables = Map.copyOf(variables);
  }

  /**
   * {@return the name under which the alert fires: as written, with the variables of its template
   * that have a fixed text filled in}
   */
  public String alert() {
    return filled(name.text());
  }

  /**
   * Fills in the variables of the template that have a fixed text.
   *
   * @param written a text of this rule, as the file has it
   * @return the text, in which every other template is as before
   */
  public String filled(String written) {
    return variables.isEmpty()
        ? written
        : VARIABLE
            .matcher(written)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        variables.getOrDefault(found.group(1), found.group())));
  }

  /**
   * A label or an annotation.
   *
   * @param key its name
   * @param value its value, as written
   */
  public record Pair(Node.Scalar key, Node.Scalar value) {}

  /**
   * Looks up a label.
   *
   * @param label its name
   * @return its value, if the rule sets it
   */
  public Optional<Node.Scalar> label(String label) {
    return find(labels, label);
  }

  /**
   * Looks up an annotation.
   *
   * @param annotation its name
   * @return its value, if the rule sets it
   */
  public Optional<Node.Scalar> annotation(String annotation) {
    return find(annotations, annotation);
  }

  /**
   * The annotation that leads to the runbook.
   *
   * @param keys the annotations that may, the preferred one first
   * @return the first of them that the rule sets
   */
  public Optional<Pair> link(List<String> keys) {
    for (String key : keys) {
      for (Pair pair : annotations) {
        if (pair.key().text().equals(key)) {
          return Optional.of(pair);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Node.Scalar> find(List<Pair> pairs, String key) {
    return pairs.stream().filter(p -> p.key().text().equals(key)).map(Pair::value).findFirst();
  }
}
