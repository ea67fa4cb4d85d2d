package dev.runbook.diagram;

/**
 * How wide text is at most. Pages are drawn with the font of the reader's system, which nobody
 * knows here, so that the widths are those of the widest common ones (DejaVu Sans, Verdana),
 * rounded up.
 */
final class TextWidth {

  private static final String NARROW = "ijlI'| .,";
  private static final String SLIM = ":;!/\\()[]`-ftrJ\"";
  private static final String WIDE = "wABCDEGHKNOPQRSUVXYZ<>=+~^#&";
  private static final String WIDEST = "mMW@%";

  private TextWidth() {}

  /** The width of a text in pixels at a size in pixels, rounded up. */
  static int of(String text, int size) {
    int hundredths = text.codePoints().map(TextWidth::hundredths).sum();
    return (hundredths * size + 99) / 100;
  }

  /** The width of a character in hundredths of the size. */
  private static int hundredths(int c) {
    if (c < 0x80) {
      return ascii((char) c);
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isSquare(c) ? 130 : 90;
    };
  }

  private static int ascii(char c) {
    if (NARROW.indexOf(c) >= 0) {
      return 34;
    } else if (SLIM.indexOf(c) >= 0) {
      return 46;
    } else if (WIDE.indexOf(c) >= 0) {
      return 85;
    }
    return WIDEST.indexOf(c) >= 0 ? 104 : 66;
  }

  /** Symbols, scripts of East Asia, and emoji. */
  private static boolean isSquare(int c) {
    return (c >= 0x2000 && c < 0x2c00) || (c >= 0x2e80 && c < 0xd800) || c >= 0xf900;
  }
}
