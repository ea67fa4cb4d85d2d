package dev.runbook.html;

import java.util.Locale;

/** Sizes of files as people read them. */
final class Sizes {

  private static final long THOUSAND = 1000;

  private Sizes() {}

  /** A size in steps of a thousand: one decimal below ten, none above. */
  static String words(long bytes) {
    if (bytes < THOUSAND) {
      return bytes + " bytes";
    }
    double size = bytes;
    String unit = "";
    for (String next : new String[] {"kB", "MB", "GB"}) {
      if (size < THOUSAND) {
        break;
      }
      size /= THOUSAND;
      unit = next;
    }
    return String.format(Locale.ROOT, size < 10 ? "%.1f %s" : "%.0f %s", size, unit);
  }
}
