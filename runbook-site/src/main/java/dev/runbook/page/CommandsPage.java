package dev.runbook.page;

import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import java.util.List;
import java.util.Optional;

/** The page of what can do harm: every command that changes or destroys something. */
final class CommandsPage {

  private static final String TITLE = "Commands that change or destroy something";

  private CommandsPage() {}

  static Optional<Page> of(Sources sources) {
    PageDraft page = new PageDraft(TITLE);
    List<RiskyCommand> commands = RiskyCommand.all(sources.set());
    if (!commands.isEmpty()) {
      page.section(CatalogAnchors.CHANGES, "Those that destroy come first");
    }
    for (RiskyCommand risky : commands) {
      Line way =
          Documents.link(risky.document(), risky.anchor())
              .lead(": ", risky.step().common().title());
      page.addAll(
          new Commands(sources.set(), risky.document())
              .of(risky.command(), risky.step().common(), way));
    }
    String description = "Every command that changes or destroys something, and how to undo it";
    return page.page(Addresses.COMMANDS, description);
  }
}
