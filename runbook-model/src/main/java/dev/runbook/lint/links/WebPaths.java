package dev.runbook.lint.links;

import java.util.List;

/** Paths as web servers take them: a folder by its index, a page with or without its ending. */
final class WebPaths {

  private static final List<String> ENDINGS = List.of(".html", ".htm");
  private static final String INDEX = "index";

  private WebPaths() {}

  /** The path without {@code index.html} or {@code .html} at its end. */
  static String normal(String path) {
    for (String ending : ENDINGS) {
      if (path.endsWith(ending)) {
        String stem = path.substring(0, path.length() - ending.length());
        if (stem.equals(INDEX) || stem.endsWith("/" + INDEX)) {
          return PageFile.withoutSlash(stem.substring(0, stem.length() - INDEX.length()));
        }
        return stem.isEmpty() || stem.endsWith("/") ? path : stem;
      }
    }
    return path;
  }

  /** The end of the address of a page that is a folder. */
  static String folder(String path) {
    return path.isEmpty() ? "" : path + "/";
  }
}
