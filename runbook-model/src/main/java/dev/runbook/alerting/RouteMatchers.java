package dev.runbook.alerting;

import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the conditions of a route, in each of the ways in which they can be written. */
final class RouteMatchers {

  private static final Set<String> NEGATED = Set.of("!=", "!~");
  private static final Set<String> REGEX = Set.of("=~", "!~");

  private final UnaryOperator<String> restored;
  private final List<LabelMatcher> matchers = new ArrayList<>();

  private RouteMatchers(UnaryOperator<String> restored) {
    this.restored = restored;
  }

  /**
   * All conditions of a route; an unreadable one stands for each that cannot be read.
   *
   * @param restored gives a text back as the file has it
   */
  static List<LabelMatcher> of(Node.Mapping route, UnaryOperator<String> restored) {
    RouteMatchers reader = new RouteMatchers(restored);
    route.get("match").ifPresent(value -> reader.addOld(value, false));
    route.get("match_re").ifPresent(value -> reader.addOld(value, true));
    route.get("matchers").ifPresent(reader::addNew);
    return reader.matchers;
  }

  /** {@code match} and {@code match_re}, which were all there was before matchers. */
  private void addOld(Node value, boolean regex) {
    if (value instanceof Node.Mapping mapping) {
      for (Node.Entry entry : Merge.entries(mapping)) {
        matchers.add(matcher(entry.key().text(), entry.value(), regex, false));
      }
    } else if (!Fields.isNull(value)) {
      matchers.add(LabelMatcher.UNREADABLE);
    }
  }

  private void addNew(Node value) {
    if (value instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Scalar text) {
          matchers.addAll(MatcherSyntax.read(restored.apply(text.text())));
        } else {
          matchers.add(ofObject(item));
        }
      }
    } else if (!Fields.isNull(value)) {
      matchers.add(LabelMatcher.UNREADABLE);
    }
  }

  /** A condition as an AlertmanagerConfig of Kubernetes has it. */
  private LabelMatcher ofObject(Node item) {
    if (!(item instanceof Node.Mapping mapping) || mapping.get("name").isEmpty()) {
      return LabelMatcher.UNREADABLE;
    }
    String type =
        Fields.text(mapping, "matchType")
            .orElse(
                Fields.text(mapping, "regex").filter("true"::equals).map(r -> "=~").orElse("="));
    Optional<Node> value = mapping.get("value");
    return Fields.text(mapping, "name")
        .filter(name -> value.isPresent())
        .map(name -> matcher(name, value.get(), REGEX.contains(type), NEGATED.contains(type)))
        .orElse(LabelMatcher.UNREADABLE);
  }

  private LabelMatcher matcher(String label, Node value, boolean regex, boolean negated) {
    if (!(value instanceof Node.Scalar scalar)) {
      return LabelMatcher.UNREADABLE;
    }
    String text = Fields.isNull(scalar) ? "" : restored.apply(scalar.text());
    if (isFilledInLater(text)) {
      return LabelMatcher.UNREADABLE;
    }
    return regex
        ? LabelMatcher.regex(label, text, negated)
        : LabelMatcher.equal(label, text, negated);
  }

  /** Whether a text is a template, or encrypted. */
  static boolean isFilledInLater(String text) {
    return text.contains("{{") || text.contains("${") || text.startsWith("ENC[");
  }
}
