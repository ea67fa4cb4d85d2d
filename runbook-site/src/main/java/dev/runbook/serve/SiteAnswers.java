package dev.runbook.serve;

import dev.runbook.serve.Stage.Scene;
import java.util.function.BiConsumer;

/**
 * Answers requests out of the tree of files that is shown. No path of a request ever becomes a path
 * on the disk.
 */
final class SiteAnswers {

  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";
  private static final String HTML = ".html";

  private final BiConsumer<String, String> failures;

  /**
   * Begins to answer.
   *
   * @param failures is told the path of a page that could not be made, and why
   */
  SiteAnswers(BiConsumer<String, String> failures) {
    this.failures = failures;
  }

  /**
   * What is at an address.
   *
   * @param scene what is shown
   * @param path the path, decoded, with the slash at its start
   * @param written the path as it was asked for, to be sent on by
   * @param query the query with its question mark; may be empty
   */
  Answer to(Scene scene, String path, String written, String query) {
    String wanted = path.substring(1);
    if (scene.site().isEmpty()) {
      return Placeholder.waiting(wanted);
    }
    Site site = scene.site().get();
    if (wanted.isEmpty() || wanted.endsWith("/")) {
      wanted += INDEX;
    } else if (!site.has(wanted) && site.has(wanted + "/" + INDEX)) {
      return Answer.moved(written + "/" + query);
    }
    if (site.has(wanted)) {
      return made(site, wanted, 200);
    }
    return isPage(wanted) ? made(site, NOT_FOUND, 404) : Answer.text(404, "Not found");
  }

  private static boolean isPage(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(HTML) || !name.contains(".");
  }

  private Answer made(Site site, String path, int status) {
    try {
      return Answer.of(status, ContentTypes.of(path), site.bytes(path));
    } catch (RuntimeException | StackOverflowError e) {
      String reason = Mishap.line(e);
      failures.accept(path, reason);
      return path.endsWith(HTML)
          ? Placeholder.failed(path, reason, site.edition())
          : Answer.text(500, reason);
    }
  }
}
