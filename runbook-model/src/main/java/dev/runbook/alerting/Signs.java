package dev.runbook.alerting;

/**
 * Signs of rules in a text that was not read yet. They are cheap, so that scripts, dashboards and
 * certificates in a ConfigMap need not be read as YAML only to find that they are none.
 */
final class Signs {

  private Signs() {}

  /** Tells whether a text may hold rules; if not, there are none in it. */
  static boolean ofRules(String text) {
    return hasKey(text, "alert")
        || hasKey(text, "record")
        || hasKey(text, "grafana_alert")
        || (hasKey(text, "title") && (hasKey(text, "condition") || hasKey(text, "data")))
        || OldRules.isOne(text);
  }

  /** Tells whether a word stands where YAML or JSON can have a key. */
  private static boolean hasKey(String text, String key) {
    int at = text.indexOf(key);
    while (at >= 0) {
      if (isKey(text, at, at + key.length())) {
        return true;
      }
      at = text.indexOf(key, at + key.length());
    }
    return false;
  }

  private static boolean isKey(String text, int start, int end) {
    int before = start - 1;
    int behind = end;
    if (isQuote(text, before) && isQuote(text, behind)) {
      before--;
      behind++;
    }
    while (isBlank(text, before)) {
      before--;
    }
    while (isBlank(text, behind)) {
      behind++;
    }
    return behind < text.length()
        && text.charAt(behind) == ':'
        && (before < 0 || "\n\r-?{,".indexOf(text.charAt(before)) >= 0);
  }

  private static boolean isQuote(String text, int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
  }

  private static boolean isBlank(String text, int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
  }
}
