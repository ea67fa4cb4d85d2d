package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings that a baseline knows, as they are met again. For one run. */
final class Postponed {

  private final boolean everything;
  private final BaselineReader.Read read;
  private final Map<Known, Integer> left = new HashMap<>();
  private final Recognition recognition;

  Postponed(Baseline baseline, KnownRules rules, Recognition recognition) {
    this.everything = baseline.file().isEmpty();
    this.read =
        baseline
            .file()
            .map(file -> BaselineReader.read(file, rules))
            .orElse(new BaselineReader.Read(List.of(), List.of()));
    this.recognition = recognition;
    read.entries().forEach(entry -> left.put(entry.known(), entry.count()));
  }

  /** Whether the baseline takes what is found, for it is about to be written. */
  boolean isToBeWritten() {
    return everything;
  }

  /** What is wrong with the file. */
  List<Diagnostic> problems() {
    return read.problems();
  }

  /** Whether a finding is known; of several that look the same, as many as were counted are. */
  boolean takes(Diagnostic finding) {
    if (everything) {
      return finding.severity() != Severity.INFO;
    }
    Known known = recognition.of(finding);
    int rest = left.getOrDefault(known, 0);
    left.computeIfPresent(known, (key, count) -> Math.max(0, count - 1));
    return rest > 0;
  }

  /** What was known and has not been met. */
  List<Diagnostic> mended() {
    return read.entries().stream()
        .filter(entry -> left.getOrDefault(entry.known(), 0) > 0)
        .map(entry -> mended(entry, left.getOrDefault(entry.known(), 0)))
        .toList();
  }

  private static Diagnostic mended(BaselineReader.Entry entry, int gone) {
    Known known = entry.known();
    boolean all = gone == entry.count();
    String which =
        "`%s`%s in `%s`"
            .formatted(
                known.rule(),
                known.subject().isEmpty() ? "" : " of `%s`".formatted(known.subject()),
                known.file());
    String message =
        entry.count() == 1
            ? "the finding %s is no longer there".formatted(which)
            : "of %s findings %s, %s"
                .formatted(
                    entry.count(),
                    which,
                    all ? "none is there" : entry.count() - gone + " are left");
    String hint =
        all
            ? "remove the line"
            : "write `%s` instead of `%s`".formatted(entry.count() - gone, entry.count());
    return Diagnostic.of(GateRules.BASELINE_MENDED, entry.location(), message)
        .withHint(hint + ", or " + Baseline.anew(entry.location().file()));
  }
}
