package dev.runbook.page;

import dev.runbook.alerting.AlertRule;
import dev.runbook.block.Edition;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.MenuEntry;
import dev.runbook.history.History;
import dev.runbook.load.Addresses;
import dev.runbook.load.Aliases;
import dev.runbook.load.CoverageCount;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Catalog;
import dev.runbook.model.Guide;
import dev.runbook.model.Runbook;
import dev.runbook.plain.FilePages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Composes everything that is published. Pages and anchors are those of {@link SiteMap}, so that a
 * link that was checked against it leads somewhere.
 */
public final class SiteComposer {

  /** What the menu can hold between the first entry and the last. */
  private static final List<MenuEntry> MENU =
      List.of(
          new MenuEntry(QuickReferencePage.TITLE, Addresses.QUICK_REFERENCE),
          new MenuEntry("Severities", Addresses.SEVERITIES),
          new MenuEntry("Services", Addresses.SERVICES),
          new MenuEntry("Routes", Addresses.ROUTES),
          new MenuEntry("Tools", Addresses.TOOLS),
          new MenuEntry("Commands", Addresses.COMMANDS),
          new MenuEntry("Coverage", Addresses.COVERAGE));

  /** On one page, more runbooks than this are more than 20 MB: who taps on them shall know. */
  private static final int EASY_TO_LOAD = 1000;

  /** More would hide the other entries; the home page has all of them. */
  private static final int GUIDES_IN_MENU = 3;

  private SiteComposer() {}

  /**
   * Composes the pages and the tables.
   *
   * @param set the runbooks and their catalog; references that lead nowhere are shown as they were
   *     written
   * @param rules the alert rules, whose expressions are shown, and whose alerts have pages where a
   *     pattern of a runbook matches them
   * @return the same for the same input, whatever its order of rules with different names
   */
  public static Publication compose(RunbookSet set, List<AlertRule> rules) {
    return compose(set, rules, Optional.empty(), files -> History.UNKNOWN);
  }

  /**
   * Composes the pages and the tables, with an imprint that says how old each is.
   *
   * @param set the runbooks and their catalog; references that lead nowhere are shown as they were
   *     written
   * @param rules the alert rules
   * @param version the version of this program, if it is known
   * @param history finds out when files last changed
   * @return the same for the same input, whatever its order of rules with different names
   */
  public static Publication compose(
      RunbookSet set,
      List<AlertRule> rules,
      Optional<String> version,
      Function<Set<String>, History> history) {
    Sources sources = new Sources(set, rules);
    Imprints imprints = new Imprints(sources, history.apply(Imprints.files(sources)));
    List<Page> pages = new ArrayList<>();
    sources.guides().forEach(guide -> pages.add(GuidePage.of(sources, guide, imprints.of(guide))));
    Stream.of(
            SeveritiesPage.of(sources),
            ServicesPage.of(sources),
            RoutesPage.of(sources),
            ToolsPage.of(sources))
        .flatMap(Optional::stream)
        .map(page -> page.with(imprints.ofCatalog()))
        .forEach(pages::add);
    Stream.of(QuickReferencePage.of(sources), CommandsPage.of(sources), CoveragePage.of(sources))
        .flatMap(Optional::stream)
        .map(page -> page.with(imprints.ofAll()))
        .forEach(pages::add);
    List<MenuEntry> menu = menu(sources, pages);
    pages.add(HomePage.of(sources).with(imprints.ofAll()));
    for (Runbook runbook : sources.runbooks()) {
      pages.add(RunbookPage.of(sources, runbook, imprints.of(runbook)));
    }
    for (AlertEntry alert : sources.alerts()) {
      pages.add(AlertPage.of(sources, alert, imprints.of(alert)));
    }
    DirectoryPages.of(sources).forEach(page -> pages.add(page.with(imprints.ofAll())));
    pages.addAll(plainPages(sources, rules, imprints));
    Map<String, String> former = former(set, pages);
    pages.add(AllPage.of(sources, List.copyOf(pages), former, imprints.ofAll()));
    pages.addAll(MovedPages.of(former, pages));
    pages.sort(Comparator.comparing(Page::path));
    Catalog.Site site = set.catalog().site();
    String url = url(site);
    Edition edition = imprints.edition(version);
    List<DataFile> files = new ArrayList<>(CoverageData.files(sources, url));
    files.addAll(RunbooksData.files(sources, imprints, edition, url));
    return new Publication(
        site.title(),
        site.about().map(Words::plain).orElse(""),
        url,
        edition,
        pages,
        menu,
        List.of(AlertData.table(sources, url)),
        files,
        List.of(CoverageBadge.of(CoverageCount.of(sources.coverage().alerts()))),
        SearchComposer.of(sources, menu));
  }

  private static List<Page> plainPages(Sources sources, List<AlertRule> rules, Imprints imprints) {
    RunbookSet set = sources.set();
    if (set.pages().isEmpty()) {
      return List.of();
    }
    List<String> alerts = rules.stream().map(rule -> rule.alert()).toList();
    FilePages files = new FilePages(set, SiteMap.of(set, alerts));
    return set.pages().stream()
        .map(page -> PlainPage.of(sources, files, page, imprints.of(page)))
        .toList();
  }

  /** What former addresses lead to now, where these pages and that of everything are. */
  private static Map<String, String> former(RunbookSet set, List<Page> pages) {
    Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
    paths.add(Addresses.ALL);
    return Aliases.of(set, paths);
  }

  private static String url(Catalog.Site site) {
    return site.url().map(url -> url.value()).orElse("");
  }

  /** The entries of those pages that exist, in the order in which one needs them. */
  private static List<MenuEntry> menu(Sources sources, List<Page> pages) {
    Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
    List<MenuEntry> menu = new ArrayList<>();
    menu.add(new MenuEntry("Alerts", Addresses.HOME));
    sources.guides().stream().limit(GUIDES_IN_MENU).map(SiteComposer::entry).forEach(menu::add);
    MENU.stream().filter(entry -> paths.contains(entry.path())).forEach(menu::add);
    int all = sources.runbooks().size();
    String label = all > EASY_TO_LOAD ? String.format(Locale.ROOT, "All %,d runbooks", all) : "All";
    menu.add(new MenuEntry(label, Addresses.ALL));
    return menu;
  }

  private static MenuEntry entry(Guide guide) {
    return new MenuEntry(Words.plain(guide.title()), Addresses.document(guide));
  }
}
