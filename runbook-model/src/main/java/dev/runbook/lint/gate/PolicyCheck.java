package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.LintPolicy;
import dev.runbook.model.LintPolicy.Area;
import dev.runbook.model.LintPolicy.Weight;
import dev.runbook.source.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the rules and paths in a policy against what there is. */
final class PolicyCheck {

  private final LintPolicy policy;
  private final KnownRules rules;

  /** The files of the run, those that could not be read included. */
  private final Set<String> files;

  PolicyCheck(Workspace workspace, KnownRules rules) {
    this.policy = workspace.runbooks().catalog().lint();
    this.rules = rules;
    this.files =
        Stream.concat(
                workspace.sources().all().map(SourceFile::name),
                workspace.problems().stream().map(problem -> problem.location().file()))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  void check(Consumer<Diagnostic> findings) {
    Stream.concat(
            policy.weights().stream(), policy.areas().stream().flatMap(a -> a.weights().stream()))
        .flatMap(weight -> check(weight).stream())
        .forEach(findings);
    policy.areas().stream().flatMap(area -> check(area).stream()).forEach(findings);
  }

  /** One finding at most; what has not even the form of a name, the schema has reported. */
  private Optional<Diagnostic> check(Weight weight) {
    String rule = weight.rule().value();
    String word = weight.word().value();
    if (rules.severity(rule).isEmpty()) {
      return RuleInfo.isId(rule)
          ? Optional.of(GateRules.unknownRule(rule, weight.rule().location(), rules))
          : Optional.empty();
    }
    return Weights.isRefused(rule, Weights.severity(word), rules)
        ? Optional.of(
            Diagnostic.of(
                    GateRules.CANNOT_BE_SILENCED,
                    weight.word().location(),
                    "`%s` is always an error, for it says what a run has not seen".formatted(rule))
                .withHint(
                    "leave it out; a single run can be told otherwise: -Drunbook.rules=%s=%s"
                        .formatted(rule, word)))
        : Optional.empty();
  }

  private Optional<Diagnostic> check(Area area) {
    PathPattern pattern = new PathPattern(area.path().value());
    boolean fits = files.stream().anyMatch(pattern::matches);
    return fits
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                    GateRules.UNKNOWN_PATH,
                    area.path().location(),
                    "`%s` fits no file of this run".formatted(area.path().value()))
                .withHint(remedy(area.path().value())));
  }

  private String remedy(String path) {
    String inside = (path.endsWith("/") ? path : path + "/") + "**";
    PathPattern folder = new PathPattern(inside);
    return files.stream().anyMatch(folder::matches)
        ? "did you mean `%s`?".formatted(inside)
        : "paths begin at the folder of the run, such as `%s`".formatted(example());
  }

  private String example() {
    return files.stream()
        .filter(name -> name.contains("/"))
        .map(name -> name.substring(0, name.indexOf('/')) + "/**")
        .findFirst()
        .orElse("alerts/**");
  }
}
