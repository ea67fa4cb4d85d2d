package dev.runbook.search;

import java.util.List;

/**
 * Writes a value as JavaScript that is JSON too: text, numbers and lists of them. Nothing in it
 * ends a script or a line early, wherever it is put.
 */
final class Script {

  private static final String HEX = "0123456789abcdef";

  private Script() {}

  static String of(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** Writes a text, a number, or a list of such. */
  private static void write(Object value, StringBuilder out) {
    if (value instanceof List<?> list) {
      out.append('[');
      for (int i = 0; i < list.size(); i++) {
        out.append(i == 0 ? "" : ",");
        write(list.get(i), out);
      }
      out.append(']');
    } else if (value instanceof Integer number) {
      out.append(number.intValue());
    } else if (value instanceof String text) {
      text(text, out);
    } else {
      throw new IllegalArgumentException("no way to write " + value);
    }
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || isLone(text, i)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 15));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Whether a half of a character stands alone here, which UTF-8 has no bytes for. */
  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
