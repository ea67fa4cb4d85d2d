package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An alert that calls as loud as its runbook does not expect. */
final class SeverityDiffers implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/severity-differs",
          Severity.WARNING,
          "The label `severity` of an alert rule is not what the runbook of the alert says");

  private static final String LABEL = "severity";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    Catalog catalog = workspace.runbooks().catalog();
    boolean ladderDoubtful =
        catalog.severities().stream()
            .anyMatch(level -> workspace.doubt().isIn(level.id().location().file()));
    if (ladderDoubtful) {
      return;
    }
    for (AlertRule rule : workspace.alertRules()) {
      Optional<Node.Scalar> label = rule.label(LABEL).filter(l -> !l.text().contains("{{"));
      Optional<RunbookSet.Claim> claim = workspace.runbooks().claim(rule.alert());
      if (label.isPresent()
          && claim.isPresent()
          && !workspace.doubt().isIn(claim.get().runbook().location().file())) {
        compare(label.get(), claim.get(), workspace.runbooks()).ifPresent(findings);
      }
    }
  }

  private static Optional<Diagnostic> compare(
      Node.Scalar label, RunbookSet.Claim claim, RunbookSet set) {
    Catalog catalog = set.catalog();
    List<String> expected = set.severities(claim);
    List<SeverityLevel> levels =
        catalog.severities().stream().filter(l -> expected.contains(l.id().value())).toList();
    // A severity that the catalog does not have is a finding of the reader.
    if (expected.isEmpty() || levels.size() < expected.size()) {
      return Optional.empty();
    }
    if (levels.stream().anyMatch(level -> words(level).contains(label.text()))) {
      return Optional.empty();
    }
    String meaning =
        catalog.severities().stream()
            .filter(level -> words(level).contains(label.text()))
            .map(level -> level.id().value())
            .collect(Collectors.joining("` or `"));
    String means =
        meaning.isEmpty()
            ? "no severity of the catalog"
            : meaning.equals(label.text()) ? "" : "`" + meaning + "`";
    String message =
        "the label `severity: %s`%s differs from the runbook `%s`, which says `%s`"
            .formatted(
                label.text(),
                means.isEmpty() ? "" : " (" + means + ")",
                claim.runbook().id().value(),
                String.join("` or `", expected));
    return Optional.of(Diagnostic.of(INFO, label.location(), message).withHint(hint(levels)));
  }

  private static String hint(List<SeverityLevel> levels) {
    Set<String> fitting = new LinkedHashSet<>();
    levels.forEach(level -> fitting.addAll(words(level)));
    return "labels that mean it: `%s`; or change the runbook"
        .formatted(String.join("`, `", fitting));
  }

  /** The values of the label that mean a level. */
  private static List<String> words(SeverityLevel level) {
    List<String> words = new ArrayList<>();
    level.labels().forEach(label -> words.add(label.value()));
    words.add(level.id().value());
    return words;
  }
}
