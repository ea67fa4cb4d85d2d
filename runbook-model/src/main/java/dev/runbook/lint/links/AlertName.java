package dev.runbook.lint.links;

import dev.runbook.alerting.AlertRule;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the name of an alert into its links, which know it as the label {@code alertname}. */
final class AlertName {

  private static final Pattern PART =
      Pattern.compile(
          "\\{\\{-?\\s*(?:(toLower|toUpper)\\s+)?(?:\\$labels|\\.Labels)\\.alertname\\s*"
              + "(?:\\|\\s*(toLower|toUpper)\\s*)?-?}}");

  private AlertName() {}

  /** The text with everything filled in that is known of the rule. */
  static String filled(String text, AlertRule rule) {
    if (!text.contains("{{")) {
      return text;
    }
    String filled = rule.filled(text);
    String name = rule.alert();
    return name.contains("{{")
        ? filled
        : PART.matcher(filled).replaceAll(part -> Matcher.quoteReplacement(name(part, name)));
  }

  private static String name(MatchResult part, String name) {
    String function = part.group(1) == null ? part.group(2) : part.group(1);
    return function == null
        ? name
        : function.equals("toLower")
            ? name.toLowerCase(Locale.ROOT)
            : name.toUpperCase(Locale.ROOT);
  }
}
