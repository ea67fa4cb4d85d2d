package dev.runbook.html;

import java.util.List;

/**
 * What pages have besides while somebody writes them: a script that shows what is wrong, and loads
 * the page again when there is a new edition.
 *
 * @param edition the edition that the pages are of; the script asks for news of it
 * @param script the script
 * @param stylesheet how that looks which the script shows
 */
record Live(String edition, Asset script, Asset stylesheet) {

  static Live of(String edition) {
    return new Live(edition, Asset.script("live.js", "live.js"), Asset.of("live.css", "live.css"));
  }

  /** All of its files. */
  List<Asset> all() {
    return List.of(script, stylesheet);
  }

  /** What a page needs of it. */
  Shell.Live shell(SiteLinks links) {
    return new Shell.Live(
        links.toFile(script.path()) + "?edition=" + edition, links.toFile(stylesheet.path()));
  }
}
