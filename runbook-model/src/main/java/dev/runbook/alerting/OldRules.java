package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule files of Prometheus 1, which are no YAML: {@code ALERT Down IF up == 0 FOR 5m}. Prometheus
 * has not read them since version 2.
 */
final class OldRules {

  private static final Pattern ALERT =
      Pattern.compile(
          "(?m)^[ \\t]*+(ALERT[ \\t]++[A-Za-z_:][A-Za-z0-9_:]*+)[ \\t]*+(?:IF\\b|\\r?$)");

  private OldRules() {}

  static boolean isOne(String text) {
    return ALERT.matcher(text).find();
  }

  /** The finding about a file that is no YAML because it is one of these. */
  static Optional<Diagnostic> finding(SourceFile file) {
    Matcher alert = ALERT.matcher(file.text());
    if (!alert.find()) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
                AlertingRules.WRONG_SHAPE,
                file.location(alert.start(1), alert.end(1)),
                "this rule is written as for Prometheus 1, expected YAML with `groups:`")
            .withHint(
                "write it as YAML\n`promtool update rules FILE` of Prometheus 2.0 to 2.4 does it"));
  }
}
