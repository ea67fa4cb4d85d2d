package dev.runbook.online;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.SourceText;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.AlertSources;
import dev.runbook.model.Catalog;
import dev.runbook.model.Located;
import dev.runbook.model.Reference;
import dev.runbook.model.Text;
import dev.runbook.plain.TextLinks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds everything that people can click on, in whatever they wrote. */
final class WrittenLinks {

  /** How many lines behind its id the address of an item is looked for. */
  private static final int NEAR = 50;

  private final Workspace workspace;

  private WrittenLinks(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The links of a workspace, located where they are written. */
  static List<Located<String>> in(Workspace workspace) {
    WrittenLinks links = new WrittenLinks(workspace);
    RunbookSet set = workspace.runbooks();
    return Stream.of(
            links.ofAlerts(),
            set.pages().stream().flatMap(page -> page.links().stream()),
            RecordWalk.in(set.catalog()).flatMap(links::of),
            set.documents().stream().flatMap(d -> RecordWalk.in((Record) d)).flatMap(links::of))
        .flatMap(found -> found)
        .toList();
  }

  private Stream<Located<String>> ofAlerts() {
    AlertSources alerts = workspace.runbooks().catalog().alerts();
    List<String> keys =
        Stream.concat(alerts.annotations().stream(), alerts.links().stream()).toList();
    return workspace.alertRules().stream()
        .flatMap(
            rule ->
                rule.annotations().stream()
                    .filter(pair -> keys.contains(pair.key().text()))
                    .map(pair -> link(rule, pair)));
  }

  private static Located<String> link(AlertRule rule, AlertRule.Pair pair) {
    return new Located<>(rule.filled(pair.value().text()), pair.value().location());
  }

  private Stream<Located<String>> of(Record part) {
    if (part instanceof Text text) {
      Location area = text.location();
      return TextLinks.in(text.markdown()).stream()
          .map(address -> located(address, area, area.endLine()));
    }
    if (part instanceof Reference reference) {
      return reference.to().stream();
    }
    if (part instanceof Catalog.Link link) {
      return Stream.of(behind(link.id(), link.url()));
    }
    return part instanceof Catalog.Channel channel
        ? channel.url().stream().map(url -> behind(channel.id(), url))
        : Stream.empty();
  }

  private Located<String> behind(Located<String> id, String address) {
    return located(address, id.location(), id.location().line() + NEAR);
  }

  /** The place of an address between two lines, if it is written there letter by letter. */
  private Located<String> located(String address, Location from, int last) {
    SourceText source = workspace.sources();
    Optional<Location> found =
        IntStream.rangeClosed(from.line(), last)
            .boxed()
            .flatMap(
                line ->
                    source
                        .line(from.file(), line)
                        .map(text -> text.indexOf(address))
                        .filter(column -> column >= 0)
                        .map(column -> place(from.file(), line, column + 1, address))
                        .stream())
            .findFirst();
    return new Located<>(address, found.orElse(from));
  }

  private static Location place(String file, int line, int column, String address) {
    return new Location(file, line, column, line, column + address.length());
  }
}
