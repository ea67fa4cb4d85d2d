package dev.runbook.lint.gate;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Comment;
import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells what a comment is meant for: its own line, or the next one that says something if it has a
 * line for itself; the whole alert rule that begins there; and a whole document, before its first
 * line.
 */
final class Aim {

  /** What a line may have and yet say nothing: the start of a list item, or of a document. */
  private static final String DASH = "-";

  private final String file;

  /** The lines that say something, with the column where that begins. */
  private final TreeMap<Integer, Integer> beginnings = new TreeMap<>();

  private final Map<Integer, Set<Location>> rules = new HashMap<>();
  private final Map<Integer, Location> documents = new HashMap<>();

  /**
   * Takes a file.
   *
   * @param source the file as the reader of YAML or Markdown saw it
   * @param comments all its comments
   * @param alerts the alert rules in it
   * @param documents its documents, if a comment can be meant for the whole of one
   */
  Aim(SourceFile source, List<Comment> comments, List<AlertRule> alerts, List<Location> documents) {
    file = source.name();
    SourceFile bare = new SourceFile(file, without(comments, source.text()));
    for (int line = 1; bare.line(line).isPresent(); line++) {
      String text = bare.line(line).get();
      if (!text.replace(DASH, "").isBlank()) {
        beginnings.put(line, text.length() - text.stripLeading().length() + 1);
      }
    }
    for (AlertRule alert : alerts) {
      rules.computeIfAbsent(alert.location().line(), l -> new HashSet<>()).add(alert.location());
      rules.computeIfAbsent(alert.key().line(), l -> new HashSet<>()).add(alert.location());
    }
    documents.forEach(document -> this.documents.putIfAbsent(document.line(), document));
  }

  private static String without(List<Comment> comments, String text) {
    StringBuilder bare = new StringBuilder(text);
    for (Comment comment : comments) {
      for (int i = comment.from(); i < comment.to(); i++) {
        if (bare.charAt(i) != '\n' && bare.charAt(i) != '\r') {
          bare.setCharAt(i, ' ');
        }
      }
    }
    return bare.toString();
  }

  /** The stretches of the file whose findings a comment is meant for that takes these lines. */
  List<Location> of(int first, int last) {
    return beginnings.containsKey(first) ? at(first) : above(last);
  }

  /** What a comment is meant for that ends on a line, and before which nothing stands on it. */
  List<Location> above(int line) {
    Integer target = beginnings.ceilingKey(line);
    if (target == null) {
      return List.of();
    }
    List<Location> scope = new ArrayList<>(at(target));
    if (documents.containsKey(target)) {
      scope.add(documents.get(target));
    }
    return scope;
  }

  private List<Location> at(int line) {
    List<Location> scope = new ArrayList<>();
    scope.add(new Location(file, line, beginnings.getOrDefault(line, 1), line, Integer.MAX_VALUE));
    scope.addAll(rules.getOrDefault(line, Set.of()));
    return scope;
  }
}
