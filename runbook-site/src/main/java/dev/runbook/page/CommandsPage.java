package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import java.util.List;
import java.util.Optional;

/** The page of what can do harm: every command that changes or destroys something. */
final class CommandsPage {

  private static final String TITLE = "Commands that change or destroy something";

  /** With as many commands the page has 170 KB, and opens at once on a slow phone. */
  private static final int MOST = 200;

  private CommandsPage() {}

  static Optional<Page> of(Sources sources) {
    PageDraft page = new PageDraft(TITLE);
    List<RiskyCommand> commands = RiskyCommand.all(sources.set());
    if (!commands.isEmpty()) {
      page.section(CatalogAnchors.CHANGES, "Those that destroy come first");
    }
    Excerpt<RiskyCommand> some = Excerpt.of(commands, MOST);
    for (RiskyCommand risky : some.shown()) {
      Line way =
          Documents.link(risky.document(), risky.anchor())
              .lead(": ", risky.step().common().title());
      page.addAll(
          new Commands(sources.set(), risky.document())
              .of(risky.command(), risky.step().common(), way));
    }
    Line rest = some.rest("they stand in their runbooks, and runbooks.json has them all");
    if (!rest.isEmpty()) {
      page.add(new Block.Bullets(List.of(rest.done())));
    }
    String description = "Every command that changes or destroys something, and how to undo it";
    return page.page(Addresses.COMMANDS, description);
  }
}
