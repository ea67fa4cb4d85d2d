package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.model.Runbook;
import dev.runbook.model.Runbook.Lifecycle;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Says when a runbook cannot be relied on. */
final class Lifecycles {

  private Lifecycles() {}

  /** {@return a callout for a stub or a retired runbook, nothing for a live one} */
  static List<Block> callout(Sources sources, Runbook runbook) {
    Line line = new Line();
    List<List<Inline>> items = new ArrayList<>();
    String title;
    switch (runbook.lifecycle().status()) {
      case LIVE -> {
        return List.of();
      }
      case STUB -> {
        title = "This runbook is a stub";
        line.text("It is known to be unfinished. What it says holds; much is missing.");
      }
      default -> {
        title = "This runbook is retired";
        line.text("What it says is no longer valid.");
        Lifecycle lifecycle = runbook.lifecycle();
        lifecycle
            .replacedBy()
            .map(id -> new Documents(sources.set()).link(id.value()).done())
            .ifPresent(link -> line.text(" Use instead: ").all(link));
        lifecycle.stillFiring().ifPresent(what -> items.add(stillFiring(what)));
      }
    }
    items.add(0, line.done());
    Block body = new Block.Bullets(items);
    return List.of(new Block.Callout(Block.Tone.WARNING, title, List.of(body)));
  }

  private static List<Inline> stillFiring(Text what) {
    return Line.of("If its alert still fires: ").rich(what).done();
  }
}
