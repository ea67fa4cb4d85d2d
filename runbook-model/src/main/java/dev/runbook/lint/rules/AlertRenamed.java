package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.AlertClaim;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A runbook whose alert seems to have another name now, one that no runbook answers. */
final class AlertRenamed implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "runbooks/alert-renamed",
          Severity.WARNING,
          "A runbook names an alert that no alert rule defines, and one that is nearly called so has no runbook");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    DefinedAlerts defined = new DefinedAlerts(workspace);
    List<Claim> missing = defined.missing(false);
    if (missing.isEmpty()) {
      return;
    }
    Guesses guesses = new Guesses(defined.unclaimed());
    missing.stream().flatMap(claim -> finding(claim.alert(), guesses).stream()).forEach(findings);
  }

  private static Optional<Diagnostic> finding(AlertClaim claim, Guesses guesses) {
    String name = claim.name().value();
    return guesses
        .nearest(name)
        .map(
            now ->
                Diagnostic.of(
                        INFO,
                        claim.name().location(),
                        "no alert rule defines `%s`, and no runbook answers `%s`"
                            .formatted(name, now))
                    .withHint(hint(name, now, guesses)));
  }

  private static String hint(String name, String now, Guesses guesses) {
    String question = guesses.question(name).orElseThrow();
    return Stream.of(
            question,
            "if the alert was renamed, keep its former address alive",
            "alerts:",
            "  - {name: %s, aliases: [%s]}".formatted(now, name))
        .reduce((above, below) -> above + "\n" + below)
        .orElseThrow();
  }
}
