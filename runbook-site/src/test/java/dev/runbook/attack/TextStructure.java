package dev.runbook.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program finds in the text of a page: headings, rules across the page and what commands do,
 * in order. What stands in fences is code, and is nothing of these.
 */
final class TextStructure {

  /** Whatever some reader takes for the end of a line. */
  private static final Pattern LINE_END =
      Pattern.compile("\\R|[\\x0b\\f\\x1c-\\x1e\\x85\\u2028\\u2029]");

  private static final Pattern MARKERS =
      Pattern.compile("(?:\\h+|>\\h?|[-+*]\\h+|\\[[ x]]\\h+|\\w{1,9}[.)]\\h+)*+");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})(.*)");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?:\\h.*|)");
  private static final Pattern RULE = Pattern.compile("([-_*=])(?:\\h*\\1){2,}\\h*");
  private static final Pattern MARK = Pattern.compile("Command, ([a-zA-Z ]+).*");

  private final List<String> found = new ArrayList<>();
  private String fence = "";

  private TextStructure() {}

  static List<String> of(String text) {
    TextStructure structure = new TextStructure();
    for (String line : LINE_END.split(text, -1)) {
      Matcher markers = MARKERS.matcher(line);
      structure.read(line.substring(markers.lookingAt() ? markers.end() : 0));
    }
    if (!structure.fence.isEmpty()) {
      structure.found.add("code up to the end of the page");
    }
    return structure.found;
  }

  private void read(String line) {
    Matcher marks = FENCE.matcher(line);
    if (!fence.isEmpty()) {
      boolean ends =
          marks.matches() && marks.group(1).startsWith(fence) && marks.group(2).isBlank();
      fence = ends ? "" : fence;
    } else if (marks.matches()) {
      fence = marks.group(1);
    } else {
      note(HEADING, "heading ", line);
      note(RULE, "rule of ", line);
      note(MARK, "a command that ", line);
    }
  }

  private void note(Pattern pattern, String what, String line) {
    Matcher matcher = pattern.matcher(line);
    if (matcher.matches()) {
      found.add(what + matcher.group(1));
    }
  }
}
