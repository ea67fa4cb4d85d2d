package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.AlertSources;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An alert that says where its runbook is in an annotation that nobody looks for. */
final class RunbookUrlMisspelt implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "alerts/runbook-url-misspelt",
          Severity.ERROR,
          "An annotation that holds an address is nearly called `runbook_url`, and none is called so");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\s*(https?:|//|/|www\\.|\\{\\{|\\$\\{).*", Pattern.DOTALL);

  private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    for (AlertRule rule : workspace.alertRules()) {
      misspelt(rule, workspace).map(pair -> finding(pair, workspace)).ifPresent(findings);
    }
  }

  /** The annotation that must be meant, if the rule has none that leads to its runbook. */
  static Optional<AlertRule.Pair> misspelt(AlertRule rule, Workspace workspace) {
    AlertSources sources = workspace.runbooks().catalog().alerts();
    if (rule.link(sources.annotations()).isPresent()) {
      return Optional.empty();
    }
    return rule.annotations().stream()
        .filter(pair -> !sources.links().contains(pair.key().text()))
        .filter(pair -> ADDRESS.matcher(pair.value().text()).matches())
        .filter(pair -> meant(pair.key().text(), sources.annotations()).isPresent())
        .findFirst();
  }

  private static Optional<String> meant(String key, List<String> names) {
    return names.stream()
        .filter(name -> folded(name).equals(folded(key)))
        .findFirst()
        .or(() -> Nearest.to(key, names));
  }

  private static String folded(String key) {
    return SEPARATOR.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static Diagnostic finding(AlertRule.Pair pair, Workspace workspace) {
    List<String> names = workspace.runbooks().catalog().alerts().annotations();
    String key = pair.key().text();
    String meant = meant(key, names).orElseThrow();
    String message =
        "the annotation `%s` is not looked for, expected `%s`"
            .formatted(key, String.join("` or `", names));
    return Diagnostic.of(INFO, pair.key().location(), message)
        .withHint(
            "did you mean `%s`?\n%s\nor name it in the catalog: alerts: {annotations: [%s, %s]}"
                .formatted(
                    meant,
                    AnnotationLine.of(meant, pair.value().text(), pair.value()),
                    String.join(", ", names),
                    key));
  }
}
