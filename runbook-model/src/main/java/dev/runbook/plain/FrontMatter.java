package dev.runbook.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts for other programs that stand before the text of a page, between two lines of hyphens.
 *
 * @param length how many UTF-16 units they take; 0 if there are none
 * @param title the title that they give to the page
 */
record FrontMatter(int length, Optional<String> title) {

  private static final FrontMatter NONE = new FrontMatter(0, Optional.empty());
  private static final Pattern LINE = Pattern.compile("(?m)^(.*)(?:\\R|\\z)");
  private static final Pattern KEY = Pattern.compile("([\\w.-]+)[ \\t]*:(?:[ \\t]+(.*))?");
  private static final List<String> ENDS = List.of("---", "...");

  /** The facts at the start of a text; a line of hyphens that no key follows is only a line. */
  static FrontMatter of(String text) {
    if (!text.startsWith("---")) {
      return NONE;
    }
    Optional<String> title = Optional.empty();
    boolean anyKey = false;
    Matcher line = LINE.matcher(text);
    for (int number = 1; line.find() && line.end() > line.start(); number++) {
      String content = line.group(1).stripTrailing();
      if (number == 1 ? !content.equals("---") : !anyKey && isText(content)) {
        return NONE;
      }
      Matcher key = KEY.matcher(content);
      if (key.matches()) {
        anyKey = true;
        title =
            key.group(1).equals("title")
                ? Optional.ofNullable(key.group(2)).map(FrontMatter::unquoted)
                : title;
      } else if (number > 1 && ENDS.contains(content)) {
        return new FrontMatter(line.end(), title.filter(t -> !t.isBlank()));
      }
    }
    return NONE;
  }

  private static boolean isText(String line) {
    return !line.isBlank() && !line.startsWith("#") && !KEY.matcher(line).matches();
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
    return quoted && value.endsWith(value.substring(0, 1))
        ? value.substring(1, value.length() - 1)
        : value;
  }

  /** The text with blanks in their place, so that every other character stays where it is. */
  String blanked(String text) {
    return text.substring(0, length).replaceAll("[^\\r\\n]", " ") + text.substring(length);
  }
}
