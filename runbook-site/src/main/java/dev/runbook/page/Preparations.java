package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.List;

/** Shows what decides whether one begins at all. */
final class Preparations {

  private Preparations() {}

  /** {@return when nothing needs to be done, or nothing if that is never said} */
  static List<Block> noActionIf(Runbook runbook) {
    return callout(Block.Tone.TIP, "Nothing to do if", runbook.meaning().noActionIf());
  }

  /** {@return what must be there before the first step, or nothing if nothing must} */
  static List<Block> requires(Runbook runbook) {
    return callout(Block.Tone.NOTE, "Before you start", runbook.procedure().requires());
  }

  private static List<Block> callout(Block.Tone tone, String title, List<Text> texts) {
    List<List<Inline>> items = texts.stream().map(text -> Line.of(text).done()).toList();
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.Callout(tone, title, List.of(new Block.Bullets(items))));
  }
}
