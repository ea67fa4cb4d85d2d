package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Kind;
import dev.runbook.block.SearchEntry.Part;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.HomeAnchors;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog;
import dev.runbook.model.Catalog.Channel;
import dev.runbook.model.Catalog.Host;
import dev.runbook.model.Catalog.Link;
import dev.runbook.model.Catalog.QuickCommand;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.LogSource;
import dev.runbook.model.Service;
import dev.runbook.model.Service.Failure;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the things of the catalog are found by, each at its place on the page that shows it. */
final class CatalogSearch {

  private final RunbookSet set;
  private final List<SearchEntry> entries = new ArrayList<>();

  private CatalogSearch(RunbookSet set) {
    this.set = set;
  }

  static List<SearchEntry> of(RunbookSet set) {
    CatalogSearch search = new CatalogSearch(set);
    Catalog catalog = set.catalog();
    catalog.services().forEach(search::add);
    catalog.teams().forEach(search::add);
    catalog.commands().forEach(search::add);
    catalog.links().forEach(search::add);
    catalog.hosts().forEach(search::add);
    catalog.logs().forEach(search::add);
    return search.entries;
  }

  private void add(Service service) {
    String id = service.id().value();
    String anchor = CatalogAnchors.service(id);
    List<Part> parts = new ArrayList<>();
    service
        .health()
        .ifPresent(h -> parts.add(new Part(anchor, plain(h.about()), h.command().text())));
    for (Failure failure : service.failures()) {
      Stream<Text> texts = Stream.of(failure.when(), failure.users()).flatMap(Optional::stream);
      String text = texts.map(Words::plain).collect(Collectors.joining(" · "));
      parts.add(new Part(anchor, text, ""));
    }
    ToPage place = new ToPage(Addresses.SERVICES, anchor);
    add(Kind.SERVICE, service.title(), place, plain(service.about()), List.of(id), parts);
  }

  private void add(Team team) {
    List<String> names =
        Stream.concat(Stream.of(team.id().value()), team.oncall().stream()).toList();
    ToPage place = new ToPage(Addresses.HOME, HomeAnchors.TEAMS);
    String note =
        Stream.of(Optional.of(reach(team)), team.about().map(Words::plain))
            .flatMap(Optional::stream)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    add(Kind.TEAM, team.title(), place, note, names, List.of());
  }

  /** How a team is reached, in plain words. */
  private String reach(Team team) {
    Optional<String> channel =
        team.channel()
            .map(id -> set.item(Channel.class, id.value()).map(Channel::title).orElse(id.value()));
    return Stream.of(team.oncall(), channel)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" in "));
  }

  private void add(QuickCommand command) {
    int group =
        command.group().map(CatalogAnchors.commandGroups(set.catalog())::indexOf).orElse(-1);
    String anchor = group < 0 ? CatalogAnchors.COMMANDS : CatalogAnchors.commandGroup(group);
    ToPage place = new ToPage(Addresses.QUICK_REFERENCE, anchor);
    List<Part> parts = List.of(new Part(anchor, "", command.command().text()));
    add(
        Kind.COMMAND,
        Words.plain(command.title()),
        place,
        command.command().text(),
        List.of(),
        parts);
  }

  private void add(Link link) {
    ToPage place = new ToPage(Addresses.TOOLS, CatalogAnchors.TOOLS);
    add(Kind.TOOL, link.title(), place, plain(link.about()), List.of(link.id().value()), List.of());
  }

  private void add(Host host) {
    ToPage place = new ToPage(Addresses.TOOLS, CatalogAnchors.HOSTS);
    List<Part> parts =
        host.reach().map(r -> new Part(CatalogAnchors.HOSTS, "", r)).stream().toList();
    add(Kind.TOOL, host.title(), place, plain(host.about()), List.of(host.id().value()), parts);
  }

  private void add(LogSource log) {
    String id = log.id().value();
    String anchor = log.command().isPresent() ? CatalogAnchors.log(id) : CatalogAnchors.LOGS;
    List<Part> parts =
        Stream.concat(log.path().stream(), log.command().stream().map(c -> c.text()))
            .map(text -> new Part(anchor, "", text))
            .toList();
    ToPage place = new ToPage(Addresses.TOOLS, anchor);
    add(Kind.TOOL, log.title(), place, plain(log.holds()), List.of(id), parts);
  }

  private static String plain(Optional<Text> text) {
    return text.map(Words::plain).orElse("");
  }

  private void add(
      Kind kind, String title, ToPage place, String note, List<String> names, List<Part> parts) {
    entries.add(new SearchEntry(kind, title, place, note, names, List.of(), List.of(), parts));
  }
}
