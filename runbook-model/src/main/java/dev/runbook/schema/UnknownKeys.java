package dev.runbook.schema;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping with keys that it may not have. */
final class UnknownKeys {

  private static final int FEW = 12;

  private final MappingSlips slips;
  private final SchemaPart part;
  private final Set<String> known;
  private final Set<String> absent;
  private final Set<String> missing;
  private final List<String> kinds;

  /** Whether a slip was in the key that tells the kind; the other keys wait until it is mended. */
  private boolean kindIsMended;

  /** Takes the part of the schema that closes the mapping, and the keys that it lacks. */
  UnknownKeys(MappingSlips slips, SchemaPart part, Set<String> missing) {
    this.slips = slips;
    this.part = part;
    this.known = part.keys();
    this.absent = slips.absent(known);
    this.missing = missing;
    this.kinds = part.choice().map(Choice::kinds).orElse(List.of());
  }

  void report() {
    List<Node.Scalar> misplaced = new ArrayList<>();
    List<Node.Scalar> riddles = new ArrayList<>();
    for (Node.Scalar key : slips.keys(key -> !known.contains(key))) {
      if (slips.isSettled(key)) {
        slips.mendSettled(key).ifPresent(this::take);
      } else if (kinds.contains(key.text())) {
        reportSecondKind(key);
      } else if (!kindsWith(key).isEmpty()) {
        misplaced.add(key);
      } else if (!reportSlip(key)) {
        riddles.add(key);
      }
    }
    if (!kindIsMended) {
      reportMisplaced(misplaced);
      reportRiddles(riddles);
    }
  }

  /** Reports a key that resembles one that might be here: best one that must be. */
  private boolean reportSlip(Node.Scalar key) {
    Set<String> candidates = new LinkedHashSet<>(absent);
    candidates.addAll(slips.absent(kinds));
    List<String> near = Nearest.allTo(key.text(), candidates);
    Optional<String> meant =
        near.stream()
            .filter(missing::contains)
            .findFirst()
            .or(() -> near.stream().filter(absent::contains).findFirst())
            .or(() -> near.stream().findFirst());
    meant.ifPresent(
        other -> {
          slips.reportSlip(SchemaRules.UNKNOWN_KEY, key, other, candidates);
          take(other);
        });
    return meant.isPresent();
  }

  private void take(String key) {
    kindIsMended |= !absent.remove(key);
    missing.remove(key);
  }

  private void reportSecondKind(Node.Scalar key) {
    boolean isDocument = slips.place().isDocument();
    boolean isStep = part.choice().filter(Choice::isStep).isPresent();
    RuleInfo ofEntry = isStep ? SchemaRules.STEP_KIND : SchemaRules.UNKNOWN_KEY;
    String second = Words.quote(key.text());
    String message =
        "%s has %s and %s, expected one of them"
            .formatted(slips.place().name(), Words.quote(part.kind()), second);
    String home = isDocument ? "a document of its own, behind a line `---`" : "an entry of its own";
    slips.report(
        isDocument ? SchemaRules.UNKNOWN_KIND : ofEntry,
        key,
        message,
        Optional.of("put %s into %s".formatted(second, home)));
    slips.drop(key);
  }

  private List<String> kindsWith(Node.Scalar key) {
    return part.choice().map(choice -> choice.kindsWith(key.text())).orElse(List.of());
  }

  /** Keys that go with the same other kinds are one mistake: the kind is the wrong one. */
  private void reportMisplaced(List<Node.Scalar> keys) {
    Map<List<String>, List<Node.Scalar>> byKinds = new LinkedHashMap<>();
    keys.forEach(key -> byKinds.computeIfAbsent(kindsWith(key), k -> new ArrayList<>()).add(key));
    byKinds.forEach(this::reportMisplaced);
  }

  private void reportMisplaced(List<String> others, List<Node.Scalar> keys) {
    List<String> words = keys.stream().map(Node.Scalar::text).toList();
    boolean one = words.size() == 1;
    String message =
        "%s %s not go with %s"
            .formatted(Words.list(words), one ? "does" : "do", Words.quote(part.kind()));
    String question = Nearest.question(words.get(0), absent).filter(q -> one).orElse("");
    String hint = "%s with %s".formatted(one ? "it goes" : "they go", Words.list(others));
    slips.report(
        SchemaRules.UNKNOWN_KEY,
        keys.get(0),
        message,
        Optional.of(question.isEmpty() ? hint : hint + ", or " + question));
    keys.forEach(slips::drop);
  }

  /** A key that resembles nothing stands for one that is missing, if one is. */
  private void reportRiddles(List<Node.Scalar> riddles) {
    List<String> unmatched = new ArrayList<>(missing);
    for (Node.Scalar key : riddles) {
      String message = slips.unknown(key);
      if (unmatched.isEmpty()) {
        slips.report(SchemaRules.UNKNOWN_KEY, key, message, alreadyThere(key).or(this::listOfKeys));
        slips.drop(key);
      } else {
        String meant = unmatched.remove(0);
        String hint = Words.quote(meant) + " is missing here, did you mean that?";
        slips.report(SchemaRules.UNKNOWN_KEY, key, message, Optional.of(hint));
        slips.rename(key, meant);
      }
    }
  }

  private Optional<String> alreadyThere(Node.Scalar key) {
    return Nearest.to(key.text(), known).map(near -> Words.quote(near) + " is there already");
  }

  private Optional<String> listOfKeys() {
    return known.size() > FEW
        ? Optional.empty()
        : Optional.of("the keys here are " + Words.list(known));
  }
}
