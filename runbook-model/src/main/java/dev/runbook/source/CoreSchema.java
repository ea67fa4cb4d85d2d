package dev.runbook.source;

/**
 * What the core schema of YAML 1.2 (section 10.3.2 of its specification) makes of a plain scalar.
 * Written out by hand because it runs for every scalar of every file.
 */
final class CoreSchema {

  private static final String PREFIX = "tag:yaml.org,2002:";

  private CoreSchema() {}

  /** The type of a scalar that has neither quotes nor a tag. */
  static Node.Type typeOf(String text) {
    if (text.isEmpty()) {
      return Node.Type.NULL;
    }
    return switch (text.charAt(0)) {
      case '~' -> text.length() == 1 ? Node.Type.NULL : Node.Type.STRING;
      case 'n', 'N' -> isOneOf(text, "null", "Null", "NULL") ? Node.Type.NULL : Node.Type.STRING;
      case 't', 'T' -> isOneOf(text, "true", "True", "TRUE") ? Node.Type.BOOLEAN : Node.Type.STRING;
      case 'f', 'F' ->
          isOneOf(text, "false", "False", "FALSE") ? Node.Type.BOOLEAN : Node.Type.STRING;
      case '0' -> isBased(text) ? Node.Type.INTEGER : number(text);
      case '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '-', '.' -> number(text);
      default -> Node.Type.STRING;
    };
  }

  /** The type of a scalar with a tag; a tag that does not fit the text does not count. */
  static Node.Type typeOf(String text, String tag) {
    Node.Type plain = typeOf(text);
    return switch (tag) {
      case PREFIX + "null" -> plain == Node.Type.NULL ? plain : Node.Type.STRING;
      case PREFIX + "bool" -> plain == Node.Type.BOOLEAN ? plain : Node.Type.STRING;
      case PREFIX + "int" -> plain == Node.Type.INTEGER ? plain : Node.Type.STRING;
      case PREFIX + "float" ->
          plain == Node.Type.INTEGER || plain == Node.Type.FLOAT
              ? Node.Type.FLOAT
              : Node.Type.STRING;
      default -> Node.Type.STRING;
    };
  }

  /** Tells whether a tag is one of YAML's own, so that there is nothing to say about it. */
  static boolean isOwnTag(String tag) {
    return tag.equals("!") || tag.startsWith(PREFIX);
  }

  private static boolean isOneOf(String text, String lower, String title, String upper) {
    return text.equals(lower) || text.equals(title) || text.equals(upper);
  }

  private static boolean isBased(String text) {
    if (text.length() < 3) {
      return false;
    }
    int base = text.charAt(1) == 'x' ? 16 : text.charAt(1) == 'o' ? 8 : 0;
    for (int i = 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (base == 0 || c > 'f' || Character.digit(c, base) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Node.Type number(String text) {
    int start = text.charAt(0) == '+' || text.charAt(0) == '-' ? 1 : 0;
    String unsigned = text.substring(start);
    if (isOneOf(unsigned, ".inf", ".Inf", ".INF") || isOneOf(text, ".nan", ".NaN", ".NAN")) {
      return Node.Type.FLOAT;
    }
    int whole = digits(text, start);
    if (whole == text.length()) {
      return whole > start ? Node.Type.INTEGER : Node.Type.STRING;
    }
    int end = whole;
    boolean mantissa = whole > start;
    if (text.charAt(end) == '.') {
      end = digits(text, end + 1);
      mantissa |= end > whole + 1;
    }
    if (mantissa && end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int exponent = end + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      end = digits(text, exponent);
      mantissa = end > exponent;
    }
    return mantissa && end == text.length() ? Node.Type.FLOAT : Node.Type.STRING;
  }

  /** The index behind the digits that begin at an index. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
