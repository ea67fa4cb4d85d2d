package dev.runbook.browser;

import dev.runbook.output.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of a portal, and of each kind of page one. */
final class PageKinds {

  private static final Pattern LEADS_ON = Pattern.compile("<meta http-equiv=\"refresh\"[^>]*>\n");

  private static final Map<Portal, Portal> STAYING = new ConcurrentHashMap<>();

  private PageKinds() {}

  /** Every page that has an address of its own, by path; those that only lead on are left out. */
  static List<String> all(Portal portal) {
    return pages(portal, html -> !leadsOn(html));
  }

  private static boolean leadsOn(String html) {
    return LEADS_ON.matcher(html).find();
  }

  private static List<String> pages(Portal portal, Predicate<String> wanted) {
    try (Stream<Path> files = Files.walk(portal.folder())) {
      return files
          .filter(file -> file.endsWith("index.html") && wanted.test(text(file)))
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
    return largest(portal, all(portal));
  }

  /**
   * The addresses of pages of each kind, and of those under former addresses: these lead on at
   * once, so that they are served where they stay.
   */
  static List<URI> addresses(Portal portal) {
    List<String> moved = pages(portal, PageKinds::leadsOn);
    Stream<URI> others =
        moved.isEmpty()
            ? Stream.empty()
            : largest(portal, moved).stream()
                .map(STAYING.computeIfAbsent(portal, PageKinds::staying)::http);
    return Stream.concat(of(portal).stream().map(portal::http), others).toList();
  }

  /** The same site, in which no page leads on by itself. */
  private static Portal staying(Portal portal) {
    FileTree tree = new FileTree();
    try (Stream<Path> files = Files.walk(portal.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = portal.folder().relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".html")) {
          tree.add(path, LEADS_ON.matcher(text(file)).replaceFirst(""));
        } else if (!path.startsWith(".")) {
          tree.add(path, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Portal.of(tree);
  }

  private static List<String> largest(Portal portal, List<String> pages) {
    Map<String, String> largest = new TreeMap<>();
    for (String page : pages) {
      largest.merge(kind(portal, page), page, (a, b) -> size(portal, a) >= size(portal, b) ? a : b);
    }
    return new ArrayList<>(largest.values());
  }

  /** The HTML of a page. */
  static String html(Portal portal, String page) {
    return text(file(portal, page));
  }

  private static String kind(Portal portal, String page) {
    String first = page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
    return html(portal, page).contains("This runbook is retired</strong>")
        ? first + " (retired)"
        : first;
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
