package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.LintPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How bad a finding is: what the run is told goes before what the catalog says, a part of the
 * repository before the whole, a part that stands later before an earlier one.
 */
final class Policy {

  private record Area(PathPattern path, Weights weights) {}

  private final Map<String, Optional<Severity>> commandLine;
  private final Weights everywhere;
  private final List<Area> areas = new ArrayList<>();
  private final Map<String, List<Weights>> byFile = new HashMap<>();
  private final About about;

  Policy(
      LintPolicy policy,
      Map<String, Optional<Severity>> commandLine,
      KnownRules rules,
      About about) {
    this.commandLine = commandLine;
    this.everywhere = new Weights(policy.weights(), rules);
    this.about = about;
    for (LintPolicy.Area area : policy.areas()) {
      PathPattern path = new PathPattern(area.path().value());
      areas.add(new Area(path, new Weights(area.weights(), rules)));
    }
    Collections.reverse(areas);
  }

  /** A finding at the severity that it has in this run, unless its rule is off there. */
  Optional<Diagnostic> weigh(Diagnostic finding) {
    return severity(finding.rule(), finding.severity(), finding.location())
        .map(finding::withSeverity);
  }

  /** The severity of a rule's findings at a place, unless the rule is off there. */
  Optional<Severity> severity(String rule, Severity own, Location place) {
    Optional<Severity> told = commandLine.get(rule);
    if (told != null) {
      return told;
    }
    List<Weights> weights = weights(place.file()).filter(w -> w.mention(rule)).toList();
    if (weights.isEmpty()) {
      return Optional.of(own);
    }
    String alert = about.severity(place).orElse(LintPolicy.OTHER);
    return weights.stream()
        .flatMap(w -> w.of(rule, alert).stream())
        .findFirst()
        .map(Weights.Weight::severity)
        .orElse(Optional.of(own));
  }

  /** The weights for a file, those that go before others first. */
  private Stream<Weights> weights(String file) {
    List<Weights> ofAreas =
        byFile.computeIfAbsent(
            file,
            name -> areas.stream().filter(a -> a.path.matches(name)).map(Area::weights).toList());
    return Stream.concat(ofAreas.stream(), Stream.of(everywhere));
  }
}
