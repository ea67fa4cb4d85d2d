package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.links.PageFile;
import dev.runbook.lint.links.PageHome;
import dev.runbook.lint.links.PublishedPages;
import dev.runbook.lint.links.WebAddress;
import dev.runbook.model.PageSet;
import dev.runbook.model.PageSet.Generator;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceFolder.Entry;
import dev.runbook.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads folders of Markdown that somebody else publishes. A Git host shows every file of what may
 * be a large repository, so of its files only those are read whose headings a link names.
 */
final class PageSetReader {

  private static final Set<String> MARKDOWN = Set.of(".md", ".markdown", ".mdown", ".mkdn", ".mkd");

  /** Other markup that generators make pages of; what stands in it is not looked at. */
  private static final Set<String> MARKUP =
      Set.of(".adoc", ".asciidoc", ".org", ".rst", ".html", ".htm", ".mdx", ".ipynb");

  private final Path base;
  private final LinkTexts links;
  private final FileShelf<SourceReader.Read> memory;

  /**
   * Begins to read.
   *
   * @param base the folder of the run
   * @param links the links that will be judged
   * @param memory what former runs have read
   */
  PageSetReader(Path base, LinkTexts links, FileShelf<SourceReader.Read> memory) {
    this.base = base;
    this.links = links;
    this.memory = memory;
  }

  /** Reads a folder that the team has declared. */
  PageSetFiles read(PageSet set) {
    Optional<Path> folder = path(set.folder().value()).filter(Files::isDirectory);
    Optional<PageHome> home = PageHome.of(set.url().value(), set.generator());
    if (folder.isEmpty()) {
      return PageSetFiles.problem(NothingToCheck.pagesMissing(set));
    }
    if (home.isEmpty()) {
      return PageSetFiles.NONE;
    }
    SourceFolder.Listing listing = SourceFolder.list(folder.get(), base, endings(set.generator()));
    if (listing.entries().isEmpty() && listing.problems().isEmpty()) {
      return PageSetFiles.problem(NothingToCheck.pagesEmpty(set));
    }
    PageSetFiles files =
        new Folder(folder.get(), home.get(), set.generator()).read(listing.entries());
    return new PageSetFiles(List.of(), List.of(), listing.problems()).and(files);
  }

  /**
   * Looks for the files of the repository that links name by the address under which they are
   * edited or shown.
   *
   * @param edit the address under which the folder of the run is edited
   */
  PageSetFiles repository(String edit) {
    String shown = edit.replaceFirst("/edit/", "/blob/").replaceFirst("/_edit/", "/src/branch/");
    return PageHome.of(shown, Generator.GIT)
        .map(home -> new Folder(base, home, Generator.GIT).read(List.of()))
        .orElse(PageSetFiles.NONE);
  }

  private static SourceReader.Read text(Entry entry) {
    return SourceReader.read(entry.path(), entry.name(), Budget.ALERT_RULES);
  }

  private static Set<String> endings(Generator generator) {
    Set<String> endings = new TreeSet<>(MARKDOWN);
    if (generator == Generator.HUGO || generator == Generator.HTML) {
      endings.addAll(MARKUP);
    }
    return endings;
  }

  private Optional<Path> path(String name) {
    try {
      return Optional.of(base.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** One folder, while it is read. */
  private final class Folder {

    private final Path path;
    private final PageHome home;
    private final Generator generator;
    private final Map<String, Entry> files = new TreeMap<>();
    private final Set<String> others = new TreeSet<>();
    private final Set<String> withFragment = new TreeSet<>();

    Folder(Path path, PageHome home, Generator generator) {
      this.path = path;
      this.home = home;
      this.generator = generator;
    }

    PageSetFiles read(List<Entry> listed) {
      listed.forEach(entry -> files.put(SourceFolder.nameOf(entry.path(), path), entry));
      DiskNames disk = new DiskNames(path);
      for (WebAddress link : links.addresses()) {
        home.below(link).ifPresent(file -> look(file, !link.fragment().isEmpty(), disk));
      }
      if (path.equals(base)) {
        links.files().forEach(file -> look(file, false, disk));
      }
      List<Map.Entry<String, Entry>> all = List.copyOf(files.entrySet());
      List<Page> pages = Parallel.map(all, file -> page(file.getKey(), file.getValue()));
      List<PageFile> names = pages.stream().map(Page::file).toList();
      return new PageSetFiles(
          List.of(
              new PublishedPages(SourceFolder.nameOf(path, base), home, generator, names, others)),
          names.stream().flatMap(file -> file.text().stream()).toList(),
          pages.stream().flatMap(page -> page.problems.stream()).toList());
    }

    /** Looks for a file that a link names, and that is none of the pages known so far. */
    private void look(String file, boolean hasFragment, DiskNames disk) {
      if (hasFragment) {
        withFragment.add(file);
      }
      if (files.containsKey(file) || others.contains(file)) {
        return;
      }
      Optional<Path> found = disk.find(file);
      boolean isGit = generator == Generator.GIT;
      if (found.filter(Files::isRegularFile).isPresent()) {
        Entry entry = new Entry(found.get(), SourceFolder.nameOf(found.get(), base));
        if (isGit && entry.isOf(MARKDOWN)) {
          files.put(file, entry);
        } else {
          others.add(file);
        }
      } else if (found.isPresent() && isGit) {
        others.add(file);
        disk.neighbours(file + "/README.md").stream()
            .filter(name -> name.equalsIgnoreCase("README.md"))
            .forEach(name -> look(file + "/" + name, false, disk));
      }
    }

    private Page page(String name, Entry entry) {
      boolean isText = entry.isOf(MARKDOWN);
      if (!isText || !isWanted(name)) {
        return new Page(new PageFile(name, Optional.empty()), List.of());
      }
      SourceReader.Read read = memory.get(entry, PageSetReader::text, text -> text);
      return new Page(new PageFile(name, read.file()), read.problems());
    }

    private boolean isWanted(String name) {
      int slash = name.lastIndexOf('/');
      String folder = slash < 0 ? "" : name.substring(0, slash);
      return generator != Generator.GIT
          || withFragment.contains(name)
          || withFragment.contains(folder);
    }

    private record Page(PageFile file, List<Diagnostic> problems) {}
  }
}
