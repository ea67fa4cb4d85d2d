package dev.runbook.alerting.template;

import java.util.ArrayList;
import java.util.List;

/**
 * The names in an action: variables with their {@code $}, fields of the dot with their {@code .},
 * and plain words. What stands in quotes is left out, and so are fields of something else: {@code
 * $labels.job} is {@code $labels}.
 */
final class Words {

  private Words() {}

  static List<String> of(String text, Action action) {
    List<String> words = new ArrayList<>();
    int at = action.bodyFrom();
    boolean behind = false;
    while (at < action.bodyTo()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'' || c == '`') {
        at = behindQuotes(text, at, action.bodyTo());
        behind = true;
      } else if (c == '$' || c == '.' || (Syntax.isWordPart(c) && !isDigit(c))) {
        int from = at;
        String name = Syntax.word(text, at + (c == '$' || c == '.' ? 1 : 0), action.bodyTo());
        at = from + name.length() + (c == '$' || c == '.' ? 1 : 0);
        boolean isRoot = c == '$' && name.isEmpty();
        if (c != '.' || !behind) {
          words.add(text.substring(from, at));
        }
        behind = !isRoot;
      } else {
        behind = c == ')' || isDigit(c);
        at++;
      }
    }
    return words;
  }

  private static int behindQuotes(String text, int open, int end) {
    char quote = text.charAt(open);
    int at = open + 1;
    while (at < end && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' && quote != '`' ? 2 : 1;
    }
    return at < end ? at + 1 : open + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
