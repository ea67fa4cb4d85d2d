package dev.runbook.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines.
 *
 * @param lines the lines, without blanks at their ends
 * @param width the width of the widest one, in pixels
 * @param height the height of them all, in pixels
 */
record Label(List<String> lines, int width, int height) {

  /** The distance between two lines, in pixels. */
  static final int LINE_HEIGHT = 18;

  /** More lines than this are a text, not a label; the rest is left out. */
  private static final int MOST_LINES = 8;

  Label {
    lines = List.copyOf(lines);
  }

  /** Breaks a text so that no line is wider than asked for; line ends in it are kept. */
  static Label of(String text, int size, int widest) {
    List<String> lines = new ArrayList<>();
    for (String line : printable(text).lines().toList()) {
      wrap(line.strip(), size, widest, lines);
      if (lines.size() > MOST_LINES) {
        break;
      }
    }
    if (lines.size() > MOST_LINES) {
      lines.subList(MOST_LINES - 1, lines.size()).clear();
      lines.add("…");
    }
    int width = lines.stream().mapToInt(line -> TextWidth.of(line, size)).max().orElse(0);
    return new Label(lines, width, lines.size() * LINE_HEIGHT);
  }

  private static void wrap(String text, int size, int widest, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (TextWidth.of(longer, size) > widest && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      String rest = broken(longer, size, widest, lines);
      line.setLength(0);
      line.append(rest);
      if (lines.size() > MOST_LINES) {
        return;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }

  /** Breaks a word that is too long for a line; gives back what is left of it. */
  private static String broken(String word, int size, int widest, List<String> lines) {
    String rest = word;
    while (TextWidth.of(rest, size) > widest && lines.size() <= MOST_LINES) {
      int end = rest.offsetByCodePoints(0, 1);
      int next = end;
      while (next < rest.length() && TextWidth.of(rest.substring(0, next), size) <= widest) {
        end = next;
        next = rest.offsetByCodePoints(next, 1);
      }
      end = softBreak(rest, end);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /** The last place in the second half where a name may be broken so that it can still be read. */
  private static int softBreak(String word, int end) {
    for (int i = end; i > end / 2; i--) {
      char before = word.charAt(i - 1);
      boolean hump = Character.isLowerCase(before) && Character.isUpperCase(word.charAt(i));
      if (hump || "_-./:,".indexOf(before) >= 0) {
        return i;
      }
    }
    return end;
  }

  /** Leaves out what XML cannot hold, and takes every other blank for a blank. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean surrogate = c >= 0xd800 && c <= 0xdfff;
              if (c == '\n') {
                out.append('\n');
              } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(' ');
              } else if (!Character.isISOControl(c) && !surrogate && (c & 0xfffe) != 0xfffe) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
