package dev.runbook.lint.rules;

import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The severities of the catalog, by the words that alert rules have for them. */
final class Ladder {

  private final List<SeverityLevel> levels;
  private final Map<String, List<SeverityLevel>> byWord = new HashMap<>();
  private final boolean isDoubtful;

  Ladder(Workspace workspace) {
    levels = workspace.runbooks().catalog().severities();
    for (SeverityLevel level : levels) {
      for (String word : words(level)) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(level);
      }
    }
    Set<String> broken = workspace.doubt().files();
    isDoubtful =
        levels.isEmpty()
            ? !broken.isEmpty()
            : levels.stream().anyMatch(level -> broken.contains(level.id().location().file()));
  }

  /** Whether some of the severities may not have been read. */
  boolean isDoubtful() {
    return isDoubtful;
  }

  /** Whether the catalog has no severities, or some of them may not have been read. */
  boolean isUnknown() {
    return levels.isEmpty() || isDoubtful;
  }

  /** Every severity, from worst to mildest. */
  List<SeverityLevel> levels() {
    return levels;
  }

  /** The severities that a value of the label means: several may share it. */
  List<SeverityLevel> meaning(String label) {
    return byWord.getOrDefault(label, List.of());
  }

  /** The severities of these ids, as far as the catalog has them. */
  List<SeverityLevel> levels(Collection<String> ids) {
    return levels.stream().filter(level -> ids.contains(level.id().value())).toList();
  }

  /** Every word that means a severity, in the order of the ladder. */
  Set<String> words() {
    return words(levels);
  }

  /** Every word that means one of some severities. */
  static Set<String> words(List<SeverityLevel> levels) {
    return levels.stream()
        .flatMap(level -> words(level).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words that mean a severity: its labels and its id. */
  private static List<String> words(SeverityLevel level) {
    List<String> words = new ArrayList<>();
    level.labels().stream().map(Located::value).forEach(words::add);
    words.add(level.id().value());
    return words.stream().distinct().toList();
  }
}
