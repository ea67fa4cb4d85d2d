package dev.runbook.diagram;

import dev.runbook.block.StatusBadge;

/**
 * Draws badges. Their colours have enough contrast of their own, so that they look alike on light
 * and dark pages; their width is that of the widest font, so that no text leaves its box.
 */
public final class BadgeDrawing {

  private static final int HEIGHT = 20;
  private static final int SIZE = 12;
  private static final int BASELINE = 14;

  /** Between a text and the ends of its box, in pixels. */
  private static final int PADDING = 6;

  private static final String LABEL = "#3d4650";

  private BadgeDrawing() {}

  /**
   * Draws a badge.
   *
   * @param badge the badge
   * @return an SVG document whose title says the same in words
   */
  public static String file(StatusBadge badge) {
    String label = Label.printable(badge.label());
    String value = Label.printable(badge.value());
    int left = TextWidth.of(label, SIZE) + 2 * PADDING;
    int right = TextWidth.of(value, SIZE) + 2 * PADDING;
    String words = Svg.escaped(label + ": " + value);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" aria-label="%3$s">
        <title>%3$s</title>
        <rect width="%1$d" height="%2$d" rx="3" fill="%4$s"/>
        <path d="M%5$d 0h%6$da3 3 0 0 1 3 3v%7$da3 3 0 0 1 -3 3h-%6$dz" fill="%8$s"/>
        <g fill="#fff" font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="%9$d" text-anchor="middle" aria-hidden="true">
        <text x="%10$d" y="%11$d">%12$s</text>
        <text x="%13$d" y="%11$d">%14$s</text>
        </g>
        </svg>
        """
        .formatted(
            left + right,
            HEIGHT,
            words,
            LABEL,
            left,
            right - 3,
            HEIGHT - 6,
            colour(badge.tone()),
            SIZE,
            left / 2,
            BASELINE,
            Svg.escaped(label),
            left + right / 2,
            Svg.escaped(value));
  }

  /** White on each of them has a contrast of more than 4.5. */
  private static String colour(StatusBadge.Tone tone) {
    return switch (tone) {
      case GOOD -> "#1a7f37";
      case FAIR -> "#9a6700";
      case POOR -> "#b42318";
      case NONE -> "#6a737d";
    };
  }
}
