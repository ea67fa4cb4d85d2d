package dev.runbook.lint;

import dev.runbook.alerting.AlertFile;
import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.AlertRuleReader;
import dev.runbook.alerting.RuleFiles;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of alert rules, read.
 *
 * @param files every file, ordered by name
 * @param folderProblems folders that could not be read
 */
record AlertFiles(List<OneFile> files, List<Diagnostic> folderProblems) {

  private static final Comparator<AlertRule> BY_PLACE =
      Comparator.comparing(AlertRule::key).thenComparing(rule -> rule.alert());

  /**
   * One file.
   *
   * @param name the file as it is shown to people
   * @param source its text, unless that could not be read
   * @param rules the alert rules in it
   * @param problems what is wrong with it
   * @param skipped why it holds no alert rules although nothing is wrong with it
   */
  record OneFile(
      String name,
      Optional<SourceFile> source,
      List<AlertRule> rules,
      List<Diagnostic> problems,
      Optional<String> skipped) {}

  static AlertFiles read(
      List<SourceFolder.Entry> entries,
      List<Diagnostic> folderProblems,
      FileShelf<OneFile> memory) {
    return new AlertFiles(
        Parallel.map(
            entries, entry -> memory.get(entry, AlertFiles::text, read -> parse(entry, read))),
        folderProblems);
  }

  private static SourceReader.Read text(SourceFolder.Entry entry) {
    return SourceReader.read(entry.path(), entry.name(), Budget.ALERT_RULES);
  }

  private static OneFile parse(SourceFolder.Entry entry, SourceReader.Read read) {
    if (read.file().isEmpty()) {
      if (RuleFiles.mayBeAnything(entry.name()) && SourceReader.isBinary(entry.path())) {
        return new OneFile(
            entry.name(), read.file(), List.of(), List.of(), Optional.of("a binary file"));
      }
      return new OneFile(entry.name(), read.file(), List.of(), read.problems(), Optional.empty());
    }
    AlertFile file = AlertRuleReader.read(read.file().get(), Budget.ALERT_RULES);
    boolean skipped =
        file.rules().isEmpty() && file.problems().isEmpty() && !file.skipped().isEmpty();
    return new OneFile(
        entry.name(),
        read.file(),
        file.rules(),
        file.problems(),
        skipped ? Optional.of(reasons(file)) : Optional.empty());
  }

  private static String reasons(AlertFile file) {
    return file.skipped().stream()
        .map(AlertFile.Skipped::reason)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  List<AlertRule> rules() {
    return files.stream().flatMap(file -> file.rules().stream()).sorted(BY_PLACE).toList();
  }

  /** Whether there is any rule in them. */
  boolean haveRules() {
    return files.stream().anyMatch(file -> !file.rules().isEmpty());
  }

  /** Whether a file is one of them. */
  boolean has(String name) {
    return files.stream().anyMatch(file -> file.name().equals(name));
  }

  List<Diagnostic> problems() {
    return Stream.concat(
            folderProblems.stream(), files.stream().flatMap(file -> file.problems().stream()))
        .toList();
  }

  List<OneFile> skippedFiles() {
    return files.stream().filter(file -> file.skipped().isPresent()).toList();
  }
}
