package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers facts; those without a value are left out. */
final class FactList {

  private final List<Block.Fact> facts = new ArrayList<>();

  FactList add(String name, List<Inline> value) {
    if (!value.isEmpty()) {
      facts.add(new Block.Fact(name, value));
    }
    return this;
  }

  FactList add(String name, Line value) {
    return add(name, value.done());
  }

  FactList add(String name, Optional<Text> value) {
    value.ifPresent(v -> add(name, Line.of(v)));
    return this;
  }

  FactList addAll(String name, List<Text> values) {
    values.forEach(v -> add(name, Line.of(v)));
    return this;
  }

  List<Block.Fact> done() {
    return List.copyOf(facts);
  }

  /** {@return the facts as a block, or nothing if there is none} */
  List<Block> blocks() {
    return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
  }
}
