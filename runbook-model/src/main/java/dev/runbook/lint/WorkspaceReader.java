package dev.runbook.lint;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.RuleFiles;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.links.OwnSite;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.RunbookLinks;
import dev.runbook.lint.rules.Sources;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.load.ReferenceRules;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Catalog;
import dev.runbook.model.PageSet;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceFolder.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads everything that a run looks at. */
public final class WorkspaceReader {

  private static final String DEFAULT_FOLDER = "runbooks";

  private final WorkspacePaths paths;
  private final FileMemory memory;
  private final List<Diagnostic> problems = new ArrayList<>();
  private List<String> alertPlaces = List.of();

  private WorkspaceReader(WorkspacePaths paths, FileMemory memory) {
    this.paths = paths;
    this.memory = memory;
  }

  /**
   * Reads runbooks, their catalog and alert rules. Nothing that is on the disk makes it fail: what
   * could not be read is among the problems, and so is everything that was expected and is missing.
   *
   * @param paths where to look
   * @return what was read; the same for the same files, in whatever order the disk has them
   */
  public static Workspace read(WorkspacePaths paths) {
    return read(paths, new FileMemory());
  }

  /**
   * Reads the same as {@link #read(WorkspacePaths)}, and sooner if little has changed since the run
   * before.
   *
   * @param paths where to look
   * @param memory what the run before has read; it learns what this one reads
   * @return what was read
   */
  public static Workspace read(WorkspacePaths paths, FileMemory memory) {
    memory.beginRun();
    return new WorkspaceReader(paths, memory).read();
  }

  private Workspace read() {
    SourceFolder.Listing found = list();
    PageFiles pages = readPages(found);
    RunbookFiles runbookFiles = readRunbooks(found, pages);
    RunbookSet runbooks = runbookFiles.loaded().runbooks();
    boolean runbooksWhole = runbookFiles.areWhole() && !runbooks.runbooks().isEmpty();

    int before = problems.size();
    AlertFiles alertFiles = readAlerts(runbookFiles);
    List<AlertRule> rules = alertFiles.rules();
    boolean alertsWhole =
        runbookFiles.areWhole()
            && !rules.isEmpty()
            && problems.stream().skip(before).noneMatch(p -> p.severity() == Severity.ERROR);

    AlertmanagerSource alertmanager =
        AlertmanagerSource.read(runbooks.catalog().alerts().alertmanager(), paths.base());
    problems.addAll(alertmanager.problems());
    LogoFile logo = LogoFile.read(runbooks.catalog().site().logo(), paths.base());
    logo.problem().ifPresent(problems::add);
    LinkTexts links = LinkTexts.of(rules, runbooks.catalog().alerts(), pages.pages());
    PageSetFiles published = readPageSets(runbooks.catalog(), links);

    // Without any catalog, runbooks that need one have been told so.
    boolean told =
        problems.stream().anyMatch(p -> p.rule().equals(ReferenceRules.MISSING_CATALOG.id()));
    if (runbooksWhole && !told && runbooks.catalog().site().url().isEmpty()) {
      NothingToCheck.siteUnknown(
              unknown(links(runbooks, rules), published),
              runbookFiles.catalogKey(),
              name(paths.runbooks()))
          .ifPresent(problems::add);
    }
    LockFile lockFile = LockFile.read(paths);
    problems.addAll(lockFile.problems());
    Sources sources =
        new Sources(
            runbookFiles.sources(),
            pages.sources(),
            Stream.concat(
                    alertFiles.files().stream().flatMap(file -> file.source().stream()),
                    alertmanager.source().filter(file -> !alertFiles.has(file.name())).stream())
                .toList(),
            Stream.concat(published.sources().stream(), lockFile.source().stream()).toList());
    SiteMap siteMap = SiteMap.of(runbooks, rules.stream().map(rule -> rule.alert()).toList());
    return new Workspace(
        runbooks,
        rules,
        siteMap,
        runbookFiles.doubt(),
        alertsWhole,
        SurroundingsReader.read(pages, paths.base()),
        problems.stream().sorted().distinct().toList(),
        sources,
        alertPlaces,
        new RunbookLinks(
            Stream.concat(OwnSite.of(runbooks, siteMap).stream(), published.places().stream())
                .toList()),
        alertmanager.alertmanager(),
        lockFile.knowing(sources, paths.base()),
        logo.logo());
  }

  /** The pages of others, and the files of this repository that links name. */
  private PageSetFiles readPageSets(Catalog catalog, LinkTexts links) {
    PageSetReader reader = new PageSetReader(paths.base(), links, memory.published());
    PageSetFiles files = PageSetFiles.NONE;
    for (PageSet set : pageSets(catalog)) {
      files = files.and(reader.read(set));
    }
    problems.addAll(files.problems());
    return catalog.site().edit().map(reader::repository).map(files::and).orElse(files);
  }

  private List<PageSet> pageSets(Catalog catalog) {
    return paths.pages().orElse(catalog.pages());
  }

  /** The links that lead to none of these pages. */
  private static List<String> unknown(List<String> links, PageSetFiles published) {
    RunbookLinks known = new RunbookLinks(published.places());
    return links.stream().filter(l -> !(known.of(l) instanceof RunbookLink.Page)).toList();
  }

  private static List<String> links(RunbookSet runbooks, List<AlertRule> rules) {
    List<String> keys = runbooks.catalog().alerts().annotations();
    return rules.stream()
        .flatMap(rule -> rule.link(keys).stream())
        .map(pair -> pair.value().text())
        .toList();
  }

  /** Everything among the runbooks that people write, in one walk. */
  private SourceFolder.Listing list() {
    Path folder = paths.runbooks();
    Set<String> endings = new TreeSet<>(SourceFolder.YAML);
    endings.addAll(SourceFolder.MARKDOWN);
    return Files.exists(folder)
        ? SourceFolder.list(folder, paths.base(), endings)
        : new SourceFolder.Listing(List.of(), List.of());
  }

  /** A single file that was named as runbooks is none of the pages, whatever its name. */
  private boolean isPage(Entry entry) {
    return entry.isOf(SourceFolder.MARKDOWN) && !entry.path().equals(paths.runbooks());
  }

  private PageFiles readPages(SourceFolder.Listing found) {
    List<Entry> entries = found.entries().stream().filter(this::isPage).toList();
    PageFiles pages = PageFiles.read(entries, paths.runbooks(), memory.pages());
    problems.addAll(pages.problems());
    return pages;
  }

  private RunbookFiles readRunbooks(SourceFolder.Listing found, PageFiles pages) {
    Path folder = paths.runbooks();
    String name = name(folder);
    boolean exists = Files.exists(folder);
    SourceFolder.Listing listing =
        new SourceFolder.Listing(
            found.entries().stream().filter(entry -> !isPage(entry)).toList(), found.problems());
    RunbookFiles files =
        RunbookFiles.read(withoutAlerts(listing), pages.pages(), memory.runbooks());
    problems.addAll(files.loaded().problems());
    boolean isByDefault = folder.equals(paths.base().resolve(DEFAULT_FOLDER));
    boolean mayBeNone = !pageSets(files.loaded().runbooks().catalog()).isEmpty();
    if (mayBeNone && (exists || isByDefault)) {
      return files;
    }
    if (!exists) {
      problems.add(NothingToCheck.runbooksMissing(name));
    } else if (listing.entries().isEmpty() && listing.problems().isEmpty()) {
      problems.add(NothingToCheck.runbooksEmpty(name));
    } else if (files.loaded().runbooks().documents().isEmpty() && files.areWhole()) {
      problems.add(NothingToCheck.noRunbook(name, files.sources().size()));
    }
    return files;
  }

  /** Alert rules may lie in a folder among the runbooks; they are no runbooks for that. */
  private SourceFolder.Listing withoutAlerts(SourceFolder.Listing listing) {
    List<Path> inside =
        paths.alerts().orElse(List.of(paths.base().resolve(AlertSource.DEFAULT_FOLDER))).stream()
            .filter(path -> path.startsWith(paths.runbooks()) && !path.equals(paths.runbooks()))
            .toList();
    List<Entry> entries =
        listing.entries().stream()
            .filter(entry -> inside.stream().noneMatch(entry.path()::startsWith))
            .toList();
    return new SourceFolder.Listing(entries, listing.problems());
  }

  private AlertFiles readAlerts(RunbookFiles runbookFiles) {
    Set<Path> seen = new HashSet<>();
    runbookFiles.paths().forEach(path -> seen.add(real(path)));
    List<Entry> entries = new ArrayList<>();
    List<Diagnostic> folderProblems = new ArrayList<>();
    List<AlertSource> sources =
        AlertSource.of(paths, runbookFiles.loaded().runbooks().catalog().alerts());
    alertPlaces = sources.stream().map(AlertSource::name).toList();
    boolean expected = paths.alerts().isPresent() || areExpected(runbookFiles);
    for (AlertSource source : sources) {
      Optional<Path> path = source.path().filter(Files::exists);
      if (path.isPresent()) {
        SourceFolder.Listing listing =
            SourceFolder.list(path.get(), paths.base(), RuleFiles.ENDINGS);
        folderProblems.addAll(listing.problems());
        listing.entries().stream().filter(e -> seen.add(real(e.path()))).forEach(entries::add);
        if (expected && listing.entries().isEmpty() && listing.problems().isEmpty()) {
          problems.add(NothingToCheck.alertsEmpty(source));
        }
      } else if (expected) {
        problems.add(NothingToCheck.alertsMissing(source));
      }
    }
    entries.sort(Comparator.comparing(Entry::name));
    AlertFiles files = AlertFiles.read(entries, folderProblems, memory.alerts());
    problems.addAll(files.problems());
    boolean allRead = files.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR);
    if (expected && !entries.isEmpty() && !files.haveRules() && allRead) {
      problems.add(NothingToCheck.noAlert(sources.get(0), entries.size()));
    }
    SkippedFiles.finding(files.skippedFiles()).ifPresent(problems::add);
    return files;
  }

  /**
   * Whether alert rules must be here although the run was not told where. Without the whole
   * catalog, nobody can say so; and where something else raises the alerts, there may be none.
   */
  private static boolean areExpected(RunbookFiles files) {
    RunbookSet runbooks = files.loaded().runbooks();
    boolean named = !runbooks.catalog().alerts().rules().isEmpty();
    boolean raisedElsewhere =
        runbooks.claims().stream()
                .anyMatch(
                    claim ->
                        claim.alert().origin().isPresent()
                            || claim.runbook().lifecycle().rulesElsewhere())
            && runbooks.claims().stream().noneMatch(RunbookSet.Claim::needsRule);
    return files.areWhole() && (named || !raisedElsewhere);
  }

  private String name(Path path) {
    return SourceFolder.nameOf(path, paths.base());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }
}
