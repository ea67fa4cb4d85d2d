package dev.runbook.html;

import dev.runbook.block.Block.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A term with all that a list says of it, for a description list must not name one twice.
 *
 * @param name the term
 * @param facts the facts of this name, in their order
 */
record Term(String name, List<Fact> facts) {

  Term {
    facts = List.copyOf(facts);
  }

  /** The terms of a list, in the order in which they are first named. */
  static List<Term> of(List<Fact> facts) {
    Map<String, List<Fact>> terms = new LinkedHashMap<>();
    facts.forEach(fact -> terms.computeIfAbsent(fact.name(), n -> new ArrayList<>()).add(fact));
    return terms.entrySet().stream().map(e -> new Term(e.getKey(), e.getValue())).toList();
  }
}
