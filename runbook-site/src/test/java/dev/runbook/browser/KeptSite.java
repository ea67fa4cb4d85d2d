package dev.runbook.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.runbook.block.Block;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Search;
import dev.runbook.block.Theme;
import dev.runbook.html.HtmlFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small site in several editions, and what a browser keeps of it. */
final class KeptSite {

  private KeptSite() {}

  /** The files of an edition, of which each page holds some words, and which has its own style. */
  static Map<String, byte[]> of(String date, String words) {
    String accent = "#0000" + date.substring(date.length() - 2);
    Theme theme = new Theme(Optional.empty(), Optional.of(accent), Optional.empty(), List.of());
    return new HtmlFormat().render(publication(date, words).with(theme)).files();
  }

  private static Publication publication(String date, String words) {
    return new Publication(
        "Sample",
        "",
        "",
        new Edition(Optional.empty(), Optional.of(new Imprint.Change("0123456789", date)), false),
        List.of(
            new Page("", "Home", "Home", List.of(new Block.Prose(words + " at home"))),
            new Page("runbooks/disk", "Disk", "Disk", List.of(new Block.Prose(words + " of disk"))),
            new Page("runbooks/net", "Net", "Net", List.of(new Block.Prose(words + " of net")))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Search.NOTHING);
  }

  /** What tells an edition from others. */
  static String id(Map<String, byte[]> edition) {
    return new String(edition.get("edition.json"), UTF_8)
        .replaceAll("(?s).*edition\":\"(\\w+).*", "$1");
  }

  /** Visits the home page and waits until the edition is kept. */
  static void visit(Browser browser, FickleHost host, Map<String, byte[]> edition) {
    browser.open(host.address("index.html"));
    browser.await("the edition to be kept", () -> hasKept(browser, edition));
  }

  /** Whether an edition has taken its place, and the one before has left it. */
  private static boolean hasKept(Browser browser, Map<String, byte[]> edition) {
    Map<String, List<String>> kept = kept(browser);
    return isServed(browser)
        && kept.getOrDefault(id(edition), List.of()).contains(".kept")
        && kept.values().stream().filter(files -> files.contains(".kept")).count() == 1;
  }

  private static boolean isServed(Browser browser) {
    return Boolean.TRUE.equals(
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                navigator.serviceWorker.getRegistration().then(registration =>
                  done(navigator.serviceWorker.controller !== null
                      && registration.active?.state === "activated"
                      && !registration.installing && !registration.waiting));
                """));
  }

  /** Whether a worker has begun with an edition, and none is left that is trying. */
  static boolean hasGivenUp(Browser browser, Map<String, byte[]> edition) {
    return isServed(browser) && kept(browser).containsKey(id(edition));
  }

  /** Lets the browser look for a new edition; tells what became of its worker. */
  static String updated(Browser browser) {
    return (String)
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                navigator.serviceWorker.getRegistration().then(async registration => {
                  await registration.update();
                  const worker = registration.installing || registration.waiting;
                  const tell = () =>
                    ["activated", "redundant"].includes(worker.state) && done(worker.state);
                  worker ? worker.addEventListener("statechange", tell) : done("none");
                });
                """);
  }

  /** {@return the files that are kept, by the edition that they are of} */
  static Map<String, List<String>> kept(Browser browser) {
    Object found =
        browser
            .driver()
            .executeAsyncScript(
                """
                const done = arguments[0];
                const files = async name => (await (await caches.open(name)).keys())
                  .map(request => request.url.replace(/^.*\\/team\\/runbooks\\//, ""));
                caches.keys()
                  .then(names => Promise.all(names.map(async name => [name, await files(name)])))
                  .then(done);
                """);
    Map<String, List<String>> kept = new TreeMap<>();
    for (Object one : (List<?>) found) {
      List<?> entry = (List<?>) one;
      String name = entry.get(0).toString();
      List<String> files = ((List<?>) entry.get(1)).stream().map(Object::toString).toList();
      kept.put(name.substring(name.lastIndexOf(':') + 1), files);
    }
    return kept;
  }

  /** {@return what the page says} */
  static String said(Browser browser) {
    return browser.find("body").getText();
  }
}
