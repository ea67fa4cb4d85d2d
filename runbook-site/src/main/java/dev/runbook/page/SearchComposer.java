package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Publication.MenuEntry;
import dev.runbook.block.Search;
import dev.runbook.block.Search.Contact;
import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Kind;
import dev.runbook.block.SearchEntry.Part;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.HomeAnchors;
import dev.runbook.model.Catalog.Channel;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes what can be searched for: each thing once, runbooks first. */
final class SearchComposer {

  private final Sources sources;

  private SearchComposer(Sources sources) {
    this.sources = sources;
  }

  /**
   * Composes it.
   *
   * @param menu the pages that every page leads to; they are found by their titles
   */
  static Search of(Sources sources, List<MenuEntry> menu) {
    SearchComposer composer = new SearchComposer(sources);
    List<Supplier<SearchEntry>> entries = new ArrayList<>();
    sources.runbooks().forEach(r -> entries.add(() -> RunbookSearch.of(sources, r)));
    sources.guides().forEach(guide -> entries.add(() -> GuideSearch.of(guide)));
    sources.set().pages().forEach(page -> entries.add(() -> entry(page)));
    CatalogSearch.of(sources.set()).forEach(entry -> entries.add(() -> entry));
    menu.stream()
        .filter(page -> !page.path().startsWith(Addresses.guide("")))
        .forEach(page -> entries.add(() -> entry(page)));
    return new Search(entries, Addresses.alert(""), composer.contacts());
  }

  private static SearchEntry entry(MarkdownPage page) {
    List<Part> parts = new ArrayList<>();
    for (MarkdownPage.Section section : page.sections()) {
      String text = Words.plain(section.heading()) + " · " + Words.plain(section.markdown());
      parts.add(new Part(section.id(), text, ""));
    }
    return new SearchEntry(
        Kind.PAGE,
        page.title(),
        new ToPage(page.path(), ""),
        Words.plain(page.lead()),
        List.of(),
        List.of(),
        List.of(),
        parts);
  }

  private static SearchEntry entry(MenuEntry page) {
    ToPage target = new ToPage(page.path(), "");
    List<String> none = List.of();
    return new SearchEntry(
        Kind.PAGE, page.label(), target, "", none, List.of(), List.of(), List.of());
  }

  /** The first level of each escalation policy, or the teams where there is no policy. */
  private List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    for (EscalationPolicy policy : sources.catalog().escalations()) {
      ToPage place =
          new ToPage(Addresses.SEVERITIES, CatalogAnchors.escalation(policy.id().value()));
      policy.levels().stream()
          .findFirst()
          .ifPresent(first -> contacts.add(new Contact(policy.title(), reach(first), place)));
    }
    if (contacts.isEmpty()) {
      ToPage place = new ToPage(Addresses.HOME, HomeAnchors.TEAMS);
      for (Team team : sources.catalog().teams()) {
        contacts.add(new Contact(team.title(), reach(Optional.of(team), team.channel()), place));
      }
    }
    return contacts;
  }

  private String reach(Level level) {
    Optional<Team> team = level.team().flatMap(id -> sources.set().item(Team.class, id.value()));
    String how = reach(team, level.channel().or(() -> team.flatMap(Team::channel)));
    return Stream.of(team.map(Team::title).orElse(""), how)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String reach(Optional<Team> team, Optional<Located<String>> channel) {
    Optional<String> title =
        channel.map(
            id ->
                sources
                    .set()
                    .item(Channel.class, id.value())
                    .map(c -> c.title())
                    .orElse(id.value()));
    return Stream.of(team.flatMap(Team::oncall), title)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" in "));
  }
}
