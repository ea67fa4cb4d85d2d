package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Severity;
import dev.runbook.diagnostic.Silenced;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The comments that allow findings, and which of them have done so. For one run. */
final class Suppressions {

  /** One rule that one comment allows on one stretch. */
  private static final class Permit {

    private final Located<String> rule;
    private final Allow allow;
    private final List<Location> scope;
    private boolean used;

    private Permit(Located<String> rule, Allow allow, List<Location> scope) {
      this.rule = rule;
      this.allow = allow;
      this.scope = scope;
    }

    private boolean fits(Diagnostic finding) {
      return rule.value().equals(finding.rule())
          && scope.stream().anyMatch(stretch -> isIn(stretch, finding.location()));
    }

    private static boolean isIn(Location stretch, Location place) {
      boolean behindStart =
          place.line() > stretch.line()
              || (place.line() == stretch.line() && place.column() >= stretch.column());
      boolean beforeEnd =
          place.line() < stretch.endLine()
              || (place.line() == stretch.endLine() && place.column() <= stretch.endColumn());
      return behindStart && beforeEnd;
    }
  }

  private record Line(String file, int number) {}

  private final KnownRules rules;
  private final List<Permit> permits = new ArrayList<>();
  private final Map<Line, List<Permit>> byLine = new HashMap<>();

  /**
   * Reads the comments of all files.
   *
   * @param today the day of the run; without one, no comment is ever past its last day
   * @param findings takes what is wrong with comments
   */
  Suppressions(
      Workspace workspace,
      KnownRules rules,
      Optional<LocalDate> today,
      Consumer<Diagnostic> findings) {
    this.rules = rules;
    AllowReader reader = new AllowReader(rules, today, findings);
    Remarks.find(
        workspace, (remark, scope) -> reader.read(remark).ifPresent(allow -> add(allow, scope)));
    byLine.values().forEach(Suppressions::nearestFirst);
  }

  private void add(Allow allow, List<Location> scope) {
    for (Located<String> rule : allow.rules()) {
      Permit permit = new Permit(rule, allow, scope);
      permits.add(permit);
      scope.stream()
          .flatMap(s -> IntStream.rangeClosed(s.line(), s.endLine()).boxed())
          .distinct()
          .map(number -> new Line(allow.location().file(), number))
          .forEach(line -> byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(permit));
    }
  }

  /** The comment that stands nearest above a finding is the one that is meant for it. */
  private static void nearestFirst(List<Permit> permits) {
    permits.sort(Comparator.comparing((Permit permit) -> permit.allow.location()).reversed());
  }

  /**
   * Whether comments allow a finding. All of them have then been of use.
   *
   * @return the finding with the reason of the nearest one
   */
  Optional<Silenced> silence(Diagnostic finding) {
    Line line = new Line(finding.location().file(), finding.location().line());
    List<Permit> fitting =
        byLine.getOrDefault(line, List.of()).stream().filter(p -> p.fits(finding)).toList();
    fitting.forEach(permit -> permit.used = true);
    return fitting.stream()
        .findFirst()
        .map(p -> new Silenced(finding, Silenced.By.COMMENT, p.allow.reason()));
  }

  /** The comments without a finding, except where their rule is off. */
  List<Diagnostic> unused(Policy policy) {
    return permits.stream()
        .filter(permit -> !permit.used && isOn(permit, policy))
        .map(
            permit ->
                Diagnostic.of(
                        GateRules.ALLOW_UNUSED,
                        permit.rule.location(),
                        "`%s` finds nothing here that could be allowed"
                            .formatted(permit.rule.value()))
                    .withHint("remove the comment, or put it right above what it is meant for"))
        .toList();
  }

  private boolean isOn(Permit permit, Policy policy) {
    Location place =
        permit.scope.stream().map(Location::start).findFirst().orElse(permit.rule.location());
    Severity own = rules.severity(permit.rule.value()).orElse(Severity.ERROR);
    return policy.severity(permit.rule.value(), own, place).isPresent();
  }
}
