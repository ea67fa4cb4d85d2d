package dev.runbook.lint.image;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of an image.
 *
 * @param ending what the names of such files end with, without the dot
 * @param width how wide it is
 * @param height how high it is, in the same measure
 */
public record Image(String ending, int width, int height) {

  /** No screen has so many pixels. */
  private static final int MOST = 100_000;

  /**
   * Looks at a file.
   *
   * @param bytes its content
   * @return what it is, or nothing if it is none that every browser shows safely: SVG without
   *     anything that acts or loads, PNG, JPEG, WebP
   */
  public static Optional<Image> of(byte[] bytes) {
    return Stream.of(Raster.png(bytes), Raster.jpeg(bytes), Raster.webp(bytes), Drawing.of(bytes))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** An image of this size, if that is one. */
  static Optional<Image> of(String ending, int width, int height) {
    boolean isSize = width > 0 && height > 0 && width <= MOST && height <= MOST;
    return isSize ? Optional.of(new Image(ending, width, height)) : Optional.empty();
  }
}
