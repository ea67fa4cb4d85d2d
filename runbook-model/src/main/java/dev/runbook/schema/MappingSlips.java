package dev.runbook.schema;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.source.Node;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One mapping whose keys are looked at, and how to report and mend one of them. */
final class MappingSlips {

  private final Place place;
  private final Node.Mapping mapping;
  private final KeySlips slips;
  private final Repairs repairs;
  private final Set<String> present;

  MappingSlips(Place place, KeySlips slips, Repairs repairs) {
    this.place = place;
    this.mapping = (Node.Mapping) place.node();
    this.slips = slips;
    this.repairs = repairs;
    this.present = keys(key -> true).stream().map(Node.Scalar::text).collect(Collectors.toSet());
  }

  Place place() {
    return place;
  }

  Node.Mapping mapping() {
    return mapping;
  }

  List<Node.Scalar> keys(Predicate<String> which) {
    return mapping.entries().stream()
        .map(Node.Entry::key)
        .filter(key -> which.test(key.text()))
        .toList();
  }

  /** Those of some keys that the mapping does not have. */
  Set<String> absent(Collection<String> keys) {
    Set<String> absent = new LinkedHashSet<>(keys);
    absent.removeAll(present);
    return absent;
  }

  /** Whether a key was reported before, in an earlier round or where an alias repeats it. */
  boolean isSettled(Node.Scalar key) {
    return slips.isSettled(key);
  }

  /**
   * Mends a key that was reported before.
   *
   * @return the key that was meant; empty if it had to go
   */
  Optional<String> mendSettled(Node.Scalar key) {
    Optional<String> meant = slips.meant(key).filter(other -> !present.contains(other));
    meant.ifPresentOrElse(other -> rename(key, other), () -> drop(key));
    return meant;
  }

  boolean isOfNoKind() {
    return slips.isOfNoKind(mapping);
  }

  /** Gives up on the mapping: a reported key fails to tell its kind. */
  void leaveWithoutKind() {
    slips.leaveWithoutKind(mapping);
  }

  void report(RuleInfo rule, Node.Scalar key, String message, Optional<String> hint) {
    slips.settle(rule, key, message, hint);
  }

  /** Reports a key that no other key can be meant by; its mapping stays without a kind. */
  void reportAsKind(RuleInfo rule, Node.Scalar key, String message, String hint) {
    leaveWithoutKind();
    report(rule, key, message, Optional.of(hint));
  }

  /** Reports a key as a slip of another one. */
  void reportSlip(RuleInfo rule, Node.Scalar key, String meant, Collection<String> candidates) {
    report(rule, key, unknown(key), Nearest.question(key.text(), candidates));
    rename(key, meant);
  }

  void rename(Node.Scalar key, String meant) {
    slips.remember(key, meant);
    repairs.rename(mapping, key.text(), meant);
  }

  void drop(Node.Scalar key) {
    repairs.drop(mapping, key.text());
  }

  String unknown(Node.Scalar key) {
    return "unknown key %s in %s".formatted(Words.quote(key.text()), place.name());
  }
}
