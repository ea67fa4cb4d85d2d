package dev.runbook.lint.links;

import dev.runbook.source.SourceFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file of somebody else's pages.
 *
 * @param name its name relative to the folder of the pages, with slashes
 * @param text what is in it, if it is Markdown that has been read
 */
public record PageFile(String name, Optional<SourceFile> text) {

  private static final Set<String> FOLDERS = Set.of("index", "readme");

  /** The folder that it lies in, with a slash at its end; empty for the outermost. */
  String folder() {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** Its name without folder and ending. */
  String stem() {
    return stem(name);
  }

  /** The name of a file without folder and ending. */
  static String stem(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /** Whether it is what is shown for its folder: {@code index.md} or {@code README.md}. */
  boolean isOfFolder() {
    return FOLDERS.contains(stem().toLowerCase(Locale.ROOT));
  }

  /** The path without its last slash. */
  static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
