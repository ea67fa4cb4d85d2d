package dev.runbook.schema;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.source.Node;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mapping in which no key tells the kind: one of its strange keys may be meant to. */
final class KindSlips {

  private final MappingSlips slips;
  private final Choice choice;

  KindSlips(MappingSlips slips, Choice choice) {
    this.slips = slips;
    this.choice = choice;
  }

  void report() {
    boolean isDocument = slips.place().isDocument();
    Set<String> known = choice.keys();
    List<Node.Scalar> strange = slips.keys(key -> !known.contains(key));
    Optional<Node.Scalar> settled = strange.stream().filter(slips::isSettled).findFirst();
    if (settled.isPresent()) {
      if (slips.mendSettled(settled.get()).isEmpty()) {
        slips.leaveWithoutKind();
      }
      return;
    }
    RuleInfo slipRule = isDocument ? SchemaRules.UNKNOWN_KIND : SchemaRules.UNKNOWN_KEY;
    if (strange.isEmpty() || reportFirstNear(strange, choice.kinds(), slipRule)) {
      return;
    }
    known.removeAll(choice.kinds());
    if (isDocument) {
      reportForeignDocument(strange.get(0));
    } else if (!reportFirstNear(strange, known, SchemaRules.UNKNOWN_KEY)) {
      reportNoKind(strange.get(0));
    }
  }

  private boolean reportFirstNear(
      List<Node.Scalar> strange, Collection<String> known, RuleInfo rule) {
    Set<String> absent = slips.absent(known);
    for (Node.Scalar key : strange) {
      List<String> near = Nearest.allTo(key.text(), absent);
      if (!near.isEmpty()) {
        slips.reportSlip(rule, key, near.get(0), absent);
        return true;
      }
    }
    return false;
  }

  private void reportForeignDocument(Node.Scalar key) {
    slips.reportAsKind(
        SchemaRules.UNKNOWN_KIND,
        key,
        "the document has " + Words.neither(choice.kinds()),
        "its first key tells its kind: one of " + Words.list(choice.kinds()));
  }

  private void reportNoKind(Node.Scalar key) {
    slips.reportAsKind(
        choice.isStep() ? SchemaRules.STEP_KIND : SchemaRules.UNKNOWN_KEY,
        key,
        slips.unknown(key),
        Remedies.quotes(slips.mapping())
            .orElse("the key that tells its kind is one of " + Words.list(choice.kinds())));
  }
}
