package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Node.Entry;
import dev.runbook.source.Node.Scalar;
import dev.runbook.source.Node.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;

/** A mapping whose end has not been seen. */
final class MappingFrame extends Frame {

  /** From this size on, a mapping's keys are looked up by hash. */
  private static final int MANY = 12;

  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Map<String, Scalar> keys;
  private @Nullable Location first;
  private @Nullable Scalar key;
  private boolean inEntry;
  private boolean template;

  MappingFrame(CollectionStartEvent event, Places places, Anchored anchored) {
    super(event, places, anchored);
  }

  @Override
  void take(Node node, @Nullable Frame from, List<Diagnostic> problems) {
    if (first == null) {
      first = node.location();
    }
    if (!inEntry) {
      key = acceptKey(node, from, problems);
    } else if (key != null) {
      entries.add(new Entry(key, node));
      if (keys != null) {
        keys.put(key.text(), key);
      }
    }
    inEntry = !inEntry;
  }

  /** The key, unless it must be left out with its value, which has been reported. */
  private @Nullable Scalar acceptKey(Node node, @Nullable Frame from, List<Diagnostic> problems) {
    if (node instanceof Scalar scalar) {
      Scalar same = find(scalar.text());
      if (same == null) {
        return scalar;
      }
      problems.add(
          Diagnostic.of(
                  YamlRules.DUPLICATE_KEY,
                  scalar.location(),
                  "the key `%s` is set here again, after line %s"
                      .formatted(scalar.text(), same.location().line()))
              .withHint("keep one of the two"));
    } else if (opensTemplate(from)) {
      template = true;
    } else if (!template) {
      problems.add(
          Diagnostic.of(
                  YamlRules.KEY_NOT_TEXT,
                  node.location(),
                  "a key is " + node.describe() + ", expected text")
              .withHint("quote it if it is text"));
    }
    return null;
  }

  private @Nullable Scalar find(String text) {
    if (entries.size() < MANY) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(text)) {
          return entry.key();
        }
      }
      return null;
    }
    if (keys == null) {
      keys = new HashMap<>();
      for (Entry entry : entries) {
        keys.put(entry.key().text(), entry.key());
      }
    }
    return keys.get(text);
  }

  private boolean opensTemplate(@Nullable Frame from) {
    return from instanceof MappingFrame
        && isFlow()
        && from.isFlow()
        && from.start.getIndex() == start.getIndex() + 1;
  }

  /** The mapping; a template without quotes is the text that it was meant to be. */
  @Override
  Node end(CollectionEndEvent event, List<Diagnostic> problems) {
    Location location = location(first == null ? places.at(start) : first, event);
    if (!template) {
      return new Node.Mapping(entries, location);
    }
    String text = places.slice(start, event.getEndMark());
    String rest = places.textBehind(event.getEndMark());
    String value =
        rest.isEmpty() || "#,]}".indexOf(rest.strip().charAt(0)) >= 0 ? text : text + rest;
    problems.add(
        Diagnostic.of(
                YamlRules.TEMPLATE, location, "`{{` without quotes begins a mapping, expected text")
            .withHint("put the whole value in quotes: `" + SyntaxProblems.quoted(value) + "`"));
    return new Scalar(text, Node.Type.STRING, Style.PLAIN, location);
  }
}
