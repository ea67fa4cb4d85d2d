package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.MarkdownReader;
import dev.runbook.plain.PagePath;
import dev.runbook.plain.PageRules;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceFolder.Entry;
import dev.runbook.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plain Markdown pages among the runbooks, read.
 *
 * @param sources their texts, as far as they could be read
 * @param pages the pages, each with a path of its own even where upper and lower case are the same
 * @param problems all that is wrong with them
 * @param unread the paths of those that could not be read
 */
record PageFiles(
    List<SourceFile> sources,
    List<MarkdownPage> pages,
    List<Diagnostic> problems,
    Set<String> unread) {

  record OneFile(
      String path,
      Optional<SourceFile> source,
      Optional<MarkdownPage> page,
      List<Diagnostic> problems) {}

  /** Reads files that were found below a folder, which their paths are relative to. */
  static PageFiles read(List<Entry> entries, Path folder, FileShelf<OneFile> memory) {
    List<OneFile> files =
        Parallel.map(
            entries,
            entry -> memory.get(entry, PageFiles::text, read -> parse(read, path(entry, folder))));
    List<Diagnostic> problems =
        new ArrayList<>(files.stream().flatMap(file -> file.problems.stream()).toList());
    Map<String, MarkdownPage> pages = new LinkedHashMap<>();
    for (OneFile file : files) {
      file.page.ifPresent(page -> add(page, pages).ifPresent(problems::add));
    }
    return new PageFiles(
        files.stream().flatMap(file -> file.source.stream()).toList(),
        List.copyOf(pages.values()),
        problems,
        files.stream()
            .filter(file -> file.page.isEmpty())
            .map(OneFile::path)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String path(Entry entry, Path folder) {
    String file = folder.relativize(entry.path()).toString();
    return PagePath.of(file.replace(folder.getFileSystem().getSeparator(), "/"));
  }

  private static SourceReader.Read text(Entry entry) {
    return SourceReader.readText(entry.path(), entry.name(), Budget.RUNBOOKS);
  }

  private static OneFile parse(SourceReader.Read read, String path) {
    if (read.file().isEmpty()) {
      return new OneFile(path, Optional.empty(), Optional.empty(), read.problems());
    }
    MarkdownReader.Read page = MarkdownReader.read(read.file().get(), path);
    return new OneFile(path, read.file(), page.page(), page.problems());
  }

  /** Takes a page, unless its address is taken; many disks do not tell upper from lower case. */
  private static Optional<Diagnostic> add(MarkdownPage page, Map<String, MarkdownPage> pages) {
    MarkdownPage other = pages.putIfAbsent(page.path().toLowerCase(Locale.ROOT), page);
    if (other == null) {
      return Optional.empty();
    }
    String message =
        other.path().equals(page.path())
            ? "this page would have the address `%s/`, which is that of `%s`"
                .formatted(page.path(), other.file())
            : "this page would have the address `%s/`, which is one with `%s/` of `%s` on many disks"
                .formatted(page.path(), other.path(), other.file());
    return Optional.of(
        Diagnostic.of(PageRules.SAME_ADDRESS, Location.startOf(page.file()), message)
            .withHint("rename one of the two files, or put both into one"));
  }
}
