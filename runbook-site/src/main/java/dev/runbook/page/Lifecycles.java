package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.model.Runbook;
import java.util.List;

/** Says when a runbook cannot be relied on. */
final class Lifecycles {

  private Lifecycles() {}

  /** {@return a callout for a stub or a retired runbook, nothing for a live one} */
  static List<Block> callout(Sources sources, Runbook runbook, Place place) {
    Line line = new Line();
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
        runbook
            .lifecycle()
            .replacedBy()
            .map(id -> id.value())
            .ifPresent(
                id ->
                    line.text(" Use instead: ")
                        .link(
                            sources.set().runbook(id).map(r -> Words.plain(r.title())).orElse(id),
                            place.toRunbook(id)));
      }
    }
    Block body = new Block.Bullets(List.of(line.done()));
    return List.of(new Block.Callout(Block.Tone.WARNING, title, List.of(body)));
  }
}
