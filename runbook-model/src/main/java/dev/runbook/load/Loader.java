package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.model.Catalog;
import dev.runbook.model.MarkdownPage;
import dev.runbook.source.ParsedFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a set of runbooks out of files. It never throws for what people wrote: what could be read
 * is in the result, and everything that is wrong too, so that one mistake is one finding.
 */
public final class Loader {

  private static final Catalog NO_CATALOG = CatalogReader.read(Fields.EMPTY);

  private Loader() {}

  /**
   * Loads files that are all in memory.
   *
   * @param files the files in any order
   * @return the runbooks in them and their problems
   */
  public static LoadResult load(List<ParsedFile> files) {
    return join(files.stream().map(LoadedFile::of).toList());
  }

  /**
   * Puts files together that were loaded one by one, which takes less memory and can be done by
   * several threads.
   *
   * @param files the files in any order
   * @return the runbooks in them and their problems
   */
  public static LoadResult join(Collection<LoadedFile> files) {
    return join(files, List.of());
  }

  /**
   * Puts files together with the plain Markdown pages that stand beside them.
   *
   * @param files the files in any order
   * @param pages the pages in any order, each with a path of its own
   * @return the runbooks and pages, and the problems of the files
   */
  public static LoadResult join(Collection<LoadedFile> files, List<MarkdownPage> pages) {
    List<LoadedFile> ordered =
        files.stream().sorted(Comparator.comparing(LoadedFile::name)).toList();
    Catalog catalog =
        documents(ordered).flatMap(d -> d.catalog().stream()).findFirst().orElse(NO_CATALOG);
    RunbookSet set =
        new RunbookSet(
            catalog,
            documents(ordered).flatMap(d -> d.runbook().stream()).toList(),
            documents(ordered).flatMap(d -> d.guide().stream()).toList(),
            pages);
    List<Diagnostic> problems =
        Stream.concat(
                ordered.stream().flatMap(file -> file.problems().stream()),
                new CrossCheck(ordered, set).check().stream())
            .sorted()
            .toList();
    Set<String> unread =
        ordered.stream()
            .filter(LoadedFile::isIncomplete)
            .map(LoadedFile::name)
            .collect(Collectors.toUnmodifiableSet());
    return new LoadResult(set, problems, unread);
  }

  private static Stream<Document> documents(List<LoadedFile> files) {
    return files.stream().flatMap(file -> file.documents().stream());
  }
}
