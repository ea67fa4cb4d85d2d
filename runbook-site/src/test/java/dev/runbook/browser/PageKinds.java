package dev.runbook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of a portal, and of each kind of page one. */
final class PageKinds {

  private PageKinds() {}

  /** Every page that has an address of its own, by path; those that only lead on are left out. */
  static List<String> all(Portal portal) {
    try (Stream<Path> files = Files.walk(portal.folder())) {
      return files
          .filter(file -> file.endsWith("index.html") && !text(file).contains(LEADS_ON))
          .map(file -> portal.folder().relativize(file.getParent()).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Of each kind of page the one with the most to say: home, a runbook, an alert, a guide, the
   * quick reference, and so on, whatever the portal has; and a runbook that is retired.
   */
  static List<String> of(Portal portal) {
    Map<String, String> largest = new TreeMap<>();
    for (String page : all(portal)) {
      largest.merge(kind(portal, page), page, (a, b) -> size(portal, a) >= size(portal, b) ? a : b);
    }
    return new ArrayList<>(largest.values());
  }

  /** The HTML of a page. */
  static String html(Portal portal, String page) {
    return text(file(portal, page));
  }

  private static final String LEADS_ON = "http-equiv=\"refresh\"";

  private static String kind(Portal portal, String page) {
    String first = page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
    return html(portal, page).contains("<strong>Retired") ? first + " (retired)" : first;
  }

  private static long size(Portal portal, String page) {
    return file(portal, page).toFile().length();
  }

  private static Path file(Portal portal, String page) {
    return portal.folder().resolve(page).resolve("index.html");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
