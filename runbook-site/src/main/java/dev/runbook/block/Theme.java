package dev.runbook.block;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a site differs from others in its looks.
 *
 * @param logo an image that stands for its title
 * @param accent the colour of links and buttons on a light page: {@code #} and six hexadecimal
 *     digits
 * @param accentDark the same on a dark page
 * @param severities what the names of severities stand on, the worst first
 */
public record Theme(
    Optional<Logo> logo,
    Optional<String> accent,
    Optional<String> accentDark,
    List<String> severities) {

  /** Looks as the program has them. */
  public static final Theme PLAIN =
      new Theme(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Copies the list. */
  public Theme {
    severities = List.copyOf(severities);
  }

  /**
   * An image.
   *
   * @param ending what the names of such files end with, without the dot
   * @param width how wide it is, in pixels of CSS or in parts of its height
   * @param height how high it is, in the same measure
   * @param content its bytes, which nobody changes
   */
  public record Logo(String ending, int width, int height, Supplier<byte[]> content) {}
}
