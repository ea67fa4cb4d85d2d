package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.rules.Doubt;
import dev.runbook.load.LoadResult;
import dev.runbook.load.LoadedFile;
import dev.runbook.load.Loader;
import dev.runbook.model.MarkdownPage;
import dev.runbook.schema.SchemaRules;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceReader;
import dev.runbook.source.YamlReader;
import dev.runbook.source.YamlRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of runbooks, read.
 *
 * @param paths where they are on the disk
 * @param sources their texts, as far as they could be read
 * @param loaded what is in them, and all that is wrong with it
 * @param catalogKey where the catalog begins, if there is one
 */
record RunbookFiles(
    List<Path> paths, List<SourceFile> sources, LoadResult loaded, Optional<Location> catalogKey) {

  /** The rules under which something in a file may have gone unread. */
  private static final Set<String> READING =
      Stream.of(YamlRules.ALL, SchemaRules.ALL)
          .flatMap(List::stream)
          .map(RuleInfo::id)
          .collect(Collectors.toUnmodifiableSet());

  record OneFile(Optional<SourceFile> source, LoadedFile loaded, Optional<Location> catalogKey) {}

  static RunbookFiles read(
      SourceFolder.Listing listing, List<MarkdownPage> pages, FileShelf<OneFile> memory) {
    List<OneFile> files =
        Parallel.map(
            listing.entries(),
            entry -> memory.get(entry, RunbookFiles::text, read -> parse(entry, read)));
    List<LoadedFile> loaded =
        Stream.concat(
                files.stream().map(OneFile::loaded),
                listing.problems().stream()
                    .map(p -> LoadedFile.unreadable(p.location().file(), List.of(p))))
            .toList();
    return new RunbookFiles(
        listing.entries().stream().map(SourceFolder.Entry::path).toList(),
        files.stream().flatMap(file -> file.source().stream()).toList(),
        Loader.join(loaded, pages),
        files.stream().flatMap(file -> file.catalogKey().stream()).findFirst());
  }

  private static SourceReader.Read text(SourceFolder.Entry entry) {
    return SourceReader.read(entry.path(), entry.name(), Budget.RUNBOOKS);
  }

  private static OneFile parse(SourceFolder.Entry entry, SourceReader.Read read) {
    if (read.file().isEmpty()) {
      LoadedFile nothing = LoadedFile.unreadable(entry.name(), read.problems());
      return new OneFile(Optional.empty(), nothing, Optional.empty());
    }
    ParsedFile parsed = YamlReader.read(read.file().get(), Budget.RUNBOOKS);
    return new OneFile(read.file(), LoadedFile.of(parsed), catalogKey(parsed));
  }

  private static Optional<Location> catalogKey(ParsedFile parsed) {
    return parsed.documents().stream()
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .flatMap(document -> document.entry("catalog").stream())
        .map(entry -> entry.key().location())
        .findFirst();
  }

  /** Whether all that people wrote in these files is known. */
  boolean areWhole() {
    return loaded.problems().stream().noneMatch(RunbookFiles::hidesSomething);
  }

  /** What may stand in those of these files that could not be read without an error. */
  Doubt doubt() {
    Set<String> doubtful =
        loaded.problems().stream()
            .filter(RunbookFiles::hidesSomething)
            .map(problem -> problem.location().file())
            .collect(Collectors.toUnmodifiableSet());
    List<SourceFile> known =
        sources.stream().filter(source -> doubtful.contains(source.name())).toList();
    boolean aboutAll = known.size() < doubtful.size() || loaded.runbooks().runbooks().isEmpty();
    return new Doubt(doubtful, known.stream().map(SourceFile::text).toList(), aboutAll);
  }

  static boolean hidesSomething(Diagnostic problem) {
    return problem.severity() == Severity.ERROR && READING.contains(problem.rule());
  }
}
