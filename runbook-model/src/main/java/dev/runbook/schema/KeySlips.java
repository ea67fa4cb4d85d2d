package dev.runbook.schema;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reports keys that do not belong where they are, and remembers them: a key is reported once,
 * however often the mended document is judged again.
 */
final class KeySlips {

  private final Consumer<Diagnostic> findings;
  private final Map<Location, String> settledKeys = new HashMap<>();
  private final Set<Location> mappingsOfNoKind = new HashSet<>();

  KeySlips(Consumer<Diagnostic> findings) {
    this.findings = findings;
  }

  /**
   * Reports the slips in keys among some violations.
   *
   * @return how to mend them, so that the document can be judged again; empty if no key needs it
   */
  Repairs report(List<Violation> violations) {
    Repairs repairs = new Repairs();
    byMapping(violations).forEach(ofMapping -> report(ofMapping, repairs));
    return repairs;
  }

  private void report(List<Violation> ofMapping, Repairs repairs) {
    MappingSlips slips = new MappingSlips(ofMapping.get(0).place(), this, repairs);
    for (Violation violation : ofMapping) {
      Optional<Choice> choice = violation.part().choice();
      if (violation.isMissingKind() && !slips.isOfNoKind() && choice.isPresent()) {
        new KindSlips(slips, choice.get()).report();
      }
    }
    Set<String> missing =
        ofMapping.stream()
            .filter(Violation::isMissingKey)
            .map(Violation::property)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    ofMapping.stream()
        .filter(Violation::isUnknownKey)
        .findFirst()
        .ifPresent(violation -> new UnknownKeys(slips, violation.part(), missing).report());
  }

  private static Collection<List<Violation>> byMapping(List<Violation> violations) {
    IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
    Map<Integer, List<Violation>> groups = new LinkedHashMap<>();
    for (Violation violation : violations) {
      if (violation.place().node() instanceof Node.Mapping mapping) {
        int number = numbers.computeIfAbsent(mapping, m -> numbers.size());
        groups.computeIfAbsent(number, n -> new ArrayList<>()).add(violation);
      }
    }
    return groups.values();
  }

  boolean isSettled(Node.Scalar key) {
    return settledKeys.containsKey(key.location());
  }

  /**
   * What a key was mended to when it was reported, here or where an alias repeats it.
   *
   * @return the key that was meant; empty if none was found, or if that one is wrong here too
   */
  Optional<String> meant(Node.Scalar key) {
    String meant = settledKeys.getOrDefault(key.location(), "");
    return meant.isEmpty() || meant.equals(key.text()) ? Optional.empty() : Optional.of(meant);
  }

  /** Remembers what a reported key is mended to. */
  void remember(Node.Scalar key, String meant) {
    settledKeys.put(key.location(), meant);
  }

  boolean isOfNoKind(Node mapping) {
    return mappingsOfNoKind.contains(mapping.location());
  }

  /** Reports a key. */
  void settle(RuleInfo rule, Node.Scalar key, String message, Optional<String> hint) {
    settledKeys.put(key.location(), "");
    Diagnostic finding = Diagnostic.of(rule, key.location(), message);
    findings.accept(hint.map(finding::withHint).orElse(finding));
  }

  /** Gives up on a mapping whose kind a reported key fails to tell. */
  void leaveWithoutKind(Node mapping) {
    mappingsOfNoKind.add(mapping.location());
  }

  /** The violations that no reported key explains. */
  List<Violation> unexplained(List<Violation> violations) {
    return violations.stream()
        .filter(v -> !v.isUnknownKey())
        .filter(v -> v.place().key().filter(this::isSettled).isEmpty())
        .filter(v -> !v.isMissingKind() || !isOfNoKind(v.place().node()))
        .toList();
  }
}
