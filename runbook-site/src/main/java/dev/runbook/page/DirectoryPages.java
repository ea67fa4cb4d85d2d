package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.Directory;
import dev.runbook.load.Directory.Part;
import dev.runbook.load.HomeAnchors;
import dev.runbook.model.Catalog.SeverityLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages of the directory, and the ways to them: where there are too many alerts for one list.
 */
final class DirectoryPages {

  private DirectoryPages() {}

  /** The pages; none where one list is enough. */
  static List<Page> of(Sources sources) {
    Directory directory = sources.directory();
    List<Page> pages = new ArrayList<>();
    directory.byName().forEach(part -> pages.add(page(sources, part, "Alerts")));
    directory
        .bySeverity()
        .forEach(
            (severity, parts) -> {
              String title = title(sources, severity) + " alerts";
              parts.forEach(part -> pages.add(page(sources, part, title)));
            });
    return pages;
  }

  private static Page page(Sources sources, Part part, String kind) {
    String title = kind + " " + range(part);
    String description = kind + " from " + part.alerts().get(0);
    return new Page(
        part.path(), title, description, Imprint.NONE, () -> blocks(sources, part, title));
  }

  private static List<Block> blocks(Sources sources, Part part, String title) {
    ToPage home = new ToPage(Addresses.HOME, HomeAnchors.ALERTS);
    Block way = new Block.Bullets(List.of(new Line().link("All alerts", home).done()));
    TableRows rows =
        new QuickRows(sources)
            .of(part.alerts().stream().map(sources::alert).flatMap(Optional::stream));
    return List.of(new Masthead(title, List.of(way)), rows.done());
  }

  private static String title(Sources sources, String severity) {
    return sources
        .set()
        .item(SeverityLevel.class, severity)
        .map(SeverityLevel::title)
        .orElse(severity);
  }

  private static String range(Part part) {
    return part.from().equals(part.to()) ? part.from() : part.from() + " – " + part.to();
  }

  /** The ways to all pages: the severities with their counts, the worst first, then all by name. */
  static List<Block> ways(Sources sources) {
    Directory directory = sources.directory();
    TableRows rows = new TableRows("Severity", "Alerts", "By name");
    directory
        .bySeverity()
        .forEach(
            (severity, parts) ->
                rows.row(
                    sources.badges(List.of(severity)),
                    Line.of(Integer.toString(count(parts))),
                    links(parts)));
    rows.row(
        Line.of("All"),
        Line.of(Integer.toString(count(directory.byName()))),
        links(directory.byName()));
    return List.of(rows.done());
  }

  /** The way to the alerts of a severity; empty if it has none. */
  static Line way(Sources sources, String severity) {
    List<Part> parts = sources.directory().bySeverity().getOrDefault(severity, List.of());
    return parts.isEmpty()
        ? new Line()
        : Line.of(String.format(Locale.ROOT, "%,d: ", count(parts))).all(links(parts).done());
  }

  private static int count(List<Part> parts) {
    return parts.stream().mapToInt(part -> part.alerts().size()).sum();
  }

  private static Line links(List<Part> parts) {
    List<List<Inline>> links =
        parts.stream()
            .map(part -> new Line().link(range(part), new ToPage(part.path(), "")).done())
            .toList();
    return new Line().joined(links, ", ");
  }
}
