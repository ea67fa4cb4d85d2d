package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.model.Runbook;
import java.util.List;

/** Shows what must not be done, each with its reason. */
final class Prohibitions {

  private Prohibitions() {}

  /** {@return the callout, or nothing if nothing is forbidden} */
  static List<Block> of(Runbook runbook) {
    List<List<Inline>> items =
        runbook.procedure().never().stream()
            .map(n -> Line.of("Do not ").rich(n.what()).lead(", because ", n.because()).done())
            .toList();
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Block.Callout(
                Block.Tone.DANGER, "This makes it worse", List.of(new Block.Bullets(items))));
  }
}
