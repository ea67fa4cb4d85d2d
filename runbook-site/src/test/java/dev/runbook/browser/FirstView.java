package dev.runbook.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser fetches to show a page for the first time, before anybody touches it. */
final class FirstView {

  private static final String LOADED =
      "link[rel~=stylesheet|icon|manifest|preload], script[src], img[src]";

  private FirstView() {}

  /** The files of a page, the page itself among them. */
  static Set<Path> files(Portal portal, String page) {
    Path file = portal.folder().resolve(page).resolve("index.html");
    Document html = Jsoup.parse(PageKinds.html(portal, page));
    // The script asks for it where a phone may keep the site.
    Set<Path> files = new TreeSet<>(Set.of(file, portal.folder().resolve("manifest.webmanifest")));
    for (Element element : html.select(LOADED)) {
      String address = element.attr(element.hasAttr("href") ? "href" : "src");
      if (!address.startsWith("data:")) {
        files.add(file.resolveSibling(address).normalize());
      }
    }
    return files;
  }

  /** How many bytes they are together, each as servers compress it. */
  static int weight(Portal portal, String page) {
    return files(portal, page).stream().mapToInt(FirstView::compressed).sum();
  }

  /** How many bytes a file is, as servers compress it. */
  static int compressed(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
