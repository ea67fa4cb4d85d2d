package dev.runbook.alerting;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;

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
    Location location) {

  /** The annotation that leads to the runbook; the field has agreed on this name. */
  public static final String RUNBOOK_URL = "runbook_url";

  /** Copies the lists. */
  public AlertRule {
    labels = List.copyOf(labels);
    annotations = List.copyOf(annotations);
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

  /** {@return the annotation that leads to the runbook, if the rule sets it} */
  public Optional<Node.Scalar> runbookUrl() {
    return annotation(RUNBOOK_URL);
  }

  private static Optional<Node.Scalar> find(List<Pair> pairs, String key) {
    return pairs.stream().filter(p -> p.key().text().equals(key)).map(Pair::value).findFirst();
  }
}
