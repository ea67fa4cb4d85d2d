package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.links.PublishedPages;
import dev.runbook.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders of Markdown that somebody else publishes, read as far as links need it.
 *
 * @param places their pages, by address
 * @param sources the texts that were read for that
 * @param problems what is wrong with the folders and files
 */
record PageSetFiles(
    List<PublishedPages> places, List<SourceFile> sources, List<Diagnostic> problems) {

  static final PageSetFiles NONE = new PageSetFiles(List.of(), List.of(), List.of());

  static PageSetFiles problem(Diagnostic problem) {
    return new PageSetFiles(List.of(), List.of(), List.of(problem));
  }

  /** Both, in this order. */
  PageSetFiles and(PageSetFiles more) {
    return new PageSetFiles(
        Stream.concat(places.stream(), more.places.stream()).toList(),
        Stream.concat(sources.stream(), more.sources.stream()).toList(),
        Stream.concat(problems.stream(), more.problems.stream()).toList());
  }
}
