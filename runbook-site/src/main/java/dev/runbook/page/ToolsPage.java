package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.Placeholders;
import dev.runbook.model.Catalog;
import dev.runbook.model.Environment;
import dev.runbook.model.LogSource;
import java.util.List;
import java.util.Optional;

/** The page of what one works with: tools, hosts, what placeholders stand for, and logs. */
final class ToolsPage {

  private static final String TITLE = "Tools, hosts and logs";

  private final Sources sources;
  private final Commands commands;
  private final PageDraft page = new PageDraft(TITLE);

  private ToolsPage(Sources sources) {
    this.sources = sources;
    this.commands = new Commands(sources.set());
  }

  static Optional<Page> of(Sources sources) {
    ToolsPage tools = new ToolsPage(sources);
    tools.page.section(CatalogAnchors.TOOLS, "Tools, dashboards and documents", tools.tools());
    tools.page.section(CatalogAnchors.HOSTS, "Hosts", tools.hosts());
    tools.addVariables();
    tools.addLogs();
    String description = "Tools and how to reach them, hosts, variables of commands, and logs";
    return tools.page.page(Addresses.TOOLS, description);
  }

  private TableRows tools() {
    TableRows rows = new TableRows("Tool", "What it is for", "How to reach it");
    for (Catalog.Link link : sources.catalog().links()) {
      rows.row(
          new Line().link(link.title(), new ToUrl(link.url())),
          new Line().lead("", link.about()),
          new Line().lead("", link.access()));
    }
    return rows;
  }

  private TableRows hosts() {
    TableRows rows = new TableRows("Host", "Get there", "What it is");
    Placeholders placeholders = sources.set().placeholders();
    for (Catalog.Host host : sources.catalog().hosts()) {
      Optional<String> reach = host.reach().map(placeholders::fill);
      rows.row(
          Line.of(host.title()),
          reach.map(r -> new Line().code(r)).orElseGet(Line::new),
          new Line().lead("", host.about()));
    }
    return rows;
  }

  private void addVariables() {
    FactList environments = new FactList();
    for (Environment environment : sources.catalog().environments()) {
      environments.add(environment.title(), environment.about());
    }
    TableRows variables = new Variables(sources.set()).table(sources.catalog().variables());
    if (!environments.blocks().isEmpty() || !variables.isEmpty()) {
      page.section(CatalogAnchors.VARIABLES, "What placeholders stand for");
      page.addAll(environments.blocks()).add(variables);
    }
  }

  private void addLogs() {
    List<LogSource> logs = sources.catalog().logs();
    CatalogLinks links = new CatalogLinks(sources.set());
    TableRows rows = new TableRows("Logs", "Service", "What they hold", "Command", "Path");
    for (LogSource log : logs) {
      rows.row(
          Line.of(log.title()),
          log.service().map(id -> links.service(id.value())).orElseGet(Line::new),
          new Line().lead("", log.holds()),
          log.command().map(commands::brief).orElseGet(Line::new),
          log.path().map(path -> new Line().code(path)).orElseGet(Line::new));
    }
    page.section(CatalogAnchors.LOGS, "Logs", rows);
    logs.forEach(this::addCommand);
  }

  /** The command again, to be copied, for it may have several lines. */
  private void addCommand(LogSource log) {
    if (log.command().isPresent()) {
      page.heading(3, CatalogAnchors.log(log.id().value()), Line.of(log.title()));
      page.addAll(commands.of(log.command().get()));
    }
  }
}
