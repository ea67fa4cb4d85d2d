package dev.runbook.lint.rules;

import dev.runbook.diagnostic.SourceText;
import dev.runbook.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that a run has read, by what they were read as. Immutable. */
public final class Sources implements SourceText {

  private final List<SourceFile> runbooks;
  private final List<SourceFile> pages;
  private final List<SourceFile> alertRules;
  private final Map<String, SourceFile> byName = new LinkedHashMap<>();

  /**
   * Takes the texts, each of which belongs to one kind.
   *
   * @param runbooks files of runbooks, guides and the catalog
   * @param pages plain Markdown pages
   * @param alertRules files that were searched for alert rules, and the configuration of
   *     Alertmanager
   * @param others what is read beside them: pages of others, which links lead to, and the addresses
   *     that were published before
   */
  public Sources(
      List<SourceFile> runbooks,
      List<SourceFile> pages,
      List<SourceFile> alertRules,
      List<SourceFile> others) {
    this.runbooks = List.copyOf(runbooks);
    this.pages = List.copyOf(pages);
    this.alertRules = List.copyOf(alertRules);
    Stream.of(runbooks, pages, alertRules, others)
        .flatMap(List::stream)
        .forEach(file -> byName.putIfAbsent(file.name(), file));
  }

  /** {@return files of runbooks, guides and the catalog} */
  public List<SourceFile> runbooks() {
    return runbooks;
  }

  /** {@return plain Markdown pages} */
  public List<SourceFile> pages() {
    return pages;
  }

  /** {@return files that were searched for alert rules, and the configuration of Alertmanager} */
  public List<SourceFile> alertRules() {
    return alertRules;
  }

  /** {@return every file, each once} */
  public Stream<SourceFile> all() {
    return byName.values().stream();
  }

  /** {@return how many files were read} */
  public int count() {
    return byName.size();
  }

  /**
   * Looks up a file.
   *
   * @param name the file as it is shown to people
   * @return its text, if it was read
   */
  public Optional<SourceFile> file(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public Optional<String> line(String file, int line) {
    return file(file).flatMap(source -> source.line(line));
  }
}
