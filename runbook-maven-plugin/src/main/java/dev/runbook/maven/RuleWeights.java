package dev.runbook.maven;

import dev.runbook.lint.LintSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the parameter {@code runbook.rules}. */
final class RuleWeights {

  private RuleWeights() {}

  /**
   * Reads {@code RULE=SEVERITY} entries; of two for one rule the later one counts, so that a
   * command line can go on from a list.
   *
   * @param entries what the user wrote
   * @return the settings
   * @throws MojoExecutionException if an entry has another form or names an unknown rule or
   *     severity
   */
  static LintSettings parse(List<String> entries) throws MojoExecutionException {
    Map<String, String> words = new TreeMap<>();
    for (String entry : Lists.entries(entries)) {
      int equals = entry.indexOf('=');
      if (equals < 0) {
        throw new MojoExecutionException(
            "`runbook.rules` has the entry `%s`, expected a rule and its severity, such as `%s=error`"
                .formatted(entry, entry.contains("/") ? entry : "alerts/severity-differs"));
      }
      words.put(
          entry.substring(0, equals).strip(),
          entry.substring(equals + 1).strip().toLowerCase(Locale.ROOT));
    }
    try {
      return LintSettings.of(words);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("`runbook.rules`: " + e.getMessage(), e);
    }
  }
}
