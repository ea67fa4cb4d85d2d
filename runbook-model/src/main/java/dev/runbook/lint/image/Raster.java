package dev.runbook.lint.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Images made of pixels. Their sizes stand in their first bytes, as their standards say. */
final class Raster {

  private Raster() {}

  /** ISO/IEC 15948: the signature, then the chunk {@code IHDR} with width and height. */
  static Optional<Image> png(byte[] bytes) {
    boolean isPng = has(bytes, 0, "\u0089PNG\r\n\u001a\n") && has(bytes, 12, "IHDR");
    return isPng && bytes.length >= 24
        ? Image.of("png", big(bytes, 16, 4), big(bytes, 20, 4))
        : Optional.empty();
  }

  /** ITU-T T.81: segments, of which one that starts a frame has height and width. */
  static Optional<Image> jpeg(byte[] bytes) {
    if (!has(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
      int marker = bytes[at + 1] & 0xff;
      boolean isFrame =
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      if (isFrame) {
        return Image.of("jpg", big(bytes, at + 7, 2), big(bytes, at + 5, 2));
      }
      // Fill bytes may stand before a marker; every other segment says how long it is.
      at += marker == 0xff ? 1 : 2 + Math.max(2, big(bytes, at + 2, 2));
    }
    return Optional.empty();
  }

  /** RFC 9649: a lossy, a lossless or an extended image. */
  static Optional<Image> webp(byte[] bytes) {
    if (!has(bytes, 0, "RIFF") || !has(bytes, 8, "WEBPVP8") || bytes.length < 30) {
      return Optional.empty();
    }
    return switch (bytes[15]) {
      case ' ' -> Image.of("webp", little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
      case 'L' -> {
        int bits = little(bytes, 21, 4);
        yield Image.of("webp", (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
      }
      case 'X' -> Image.of("webp", little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
      default -> Optional.empty();
    };
  }

  private static boolean has(byte[] bytes, int at, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < at + wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static int big(byte[] bytes, int at, int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | (bytes[at + i] & 0xff);
    }
    return number;
  }

  private static int little(byte[] bytes, int at, int count) {
    int number = 0;
    for (int i = count - 1; i >= 0; i--) {
      number = number << 8 | (bytes[at + i] & 0xff);
    }
    return number;
  }
}
