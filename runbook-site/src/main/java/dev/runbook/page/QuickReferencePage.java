package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.HomeAnchors;
import dev.runbook.model.Catalog.QuickCommand;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The quick reference: a row for each alert with what to type first, and useful commands. */
final class QuickReferencePage {

  static final String TITLE = "Quick reference";

  private final Sources sources;
  private final PageDraft page = new PageDraft(TITLE);

  private QuickReferencePage(Sources sources) {
    this.sources = sources;
  }

  static Optional<Page> of(Sources sources) {
    QuickReferencePage reference = new QuickReferencePage(sources);
    reference.addAlerts();
    reference.addCommands();
    String description = "Every alert with its severity and the first command, in one table";
    return reference.page.page(Addresses.QUICK_REFERENCE, description);
  }

  private void addAlerts() {
    if (sources.directory().isEmpty()) {
      Comparator<AlertEntry> order = Comparator.comparing(AlertEntry::runbook, CodeOrder.BY_CODE);
      TableRows rows = new QuickRows(sources).of(sources.alerts().stream().sorted(order));
      page.section(HomeAnchors.ALERTS, "Alerts", rows);
    } else {
      page.section(HomeAnchors.ALERTS, "Alerts");
      page.addAll(DirectoryPages.ways(sources));
    }
  }

  /** The commands under their headings; those without one come first. */
  private void addCommands() {
    List<QuickCommand> commands = sources.catalog().commands();
    if (commands.isEmpty()) {
      return;
    }
    page.section(CatalogAnchors.COMMANDS, "Commands");
    commands.stream().filter(c -> c.group().isEmpty()).forEach(this::add);
    List<String> groups = CatalogAnchors.commandGroups(sources.catalog());
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      page.heading(3, CatalogAnchors.commandGroup(i), Line.of(group));
      commands.stream().filter(c -> c.group().equals(Optional.of(group))).forEach(this::add);
    }
  }

  private void add(QuickCommand command) {
    page.add(new Block.Prose(command.title().markdown()));
    page.addAll(new Commands(sources.set()).of(command.command()));
  }
}
