package dev.runbook.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The outcome of one run, ready to be rendered.
 *
 * @param diagnostics the findings in the order in which they are reported
 * @param summary what was seen and found
 * @param source the text that the findings point into
 * @param silenced the findings that were made and do not count, in the same order
 * @param subjects what was looked at one by one, the alerts, in the order of their places
 * @param rules the rules that were looked for, in the order of the documentation
 */
public record Report(
    List<Diagnostic> diagnostics,
    Tally summary,
    SourceText source,
    List<Silenced> silenced,
    List<Subject> subjects,
    List<RuleInfo> rules) {

  /** Sorts what is reported. */
  public Report {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
    silenced = silenced.stream().sorted().distinct().toList();
    subjects = subjects.stream().sorted().distinct().toList();
    rules = List.copyOf(rules);
  }

  /**
   * An outcome of which nothing but its findings is known.
   *
   * @param diagnostics the findings
   * @param summary what was seen and found
   * @param source the text that the findings point into
   */
  public Report(List<Diagnostic> diagnostics, Tally summary, SourceText source) {
    this(diagnostics, summary, source, List.of(), List.of(), List.of());
  }

  /**
   * Tells whether a gate should fail.
   *
   * @param level the mildest severity that fails it
   * @return true if a finding is that bad or worse
   */
  public boolean failsOn(Severity level) {
    return diagnostics.stream().anyMatch(d -> d.severity().isAtLeast(level));
  }

  /**
   * The same outcome for readers who call the files otherwise, such as by their way from the root
   * of a repository. Messages stay as they are.
   *
   * @param names gives the other name of a file
   * @return a copy in which each location has the other name, and excerpts are the same
   */
  public Report renamed(UnaryOperator<String> names) {
    Map<String, String> former = new HashMap<>();
    UnaryOperator<Location> rename =
        place -> {
          String name = names.apply(place.file());
          former.putIfAbsent(name, place.file());
          return place.in(name);
        };
    return new Report(
        diagnostics.stream().map(d -> d.at(rename.apply(d.location()))).toList(),
        summary,
        (file, line) -> source.line(former.getOrDefault(file, file), line),
        silenced.stream().map(s -> s.at(rename.apply(s.finding().location()))).toList(),
        subjects.stream().map(s -> new Subject(s.name(), rename.apply(s.location()))).toList(),
        rules);
  }

  /** Everything that was found, whether it counts or not, in the order in which it is reported. */
  List<Diagnostic> found() {
    return Stream.concat(diagnostics.stream(), silenced.stream().map(Silenced::finding))
        .sorted()
        .distinct()
        .toList();
  }
}
