package dev.runbook.html;

import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.text.TextEdition;
import java.util.Optional;

/**
 * Where programs find the same in other forms.
 *
 * @param text the way to the page as plain text, if there is such a page
 * @param data the way to all of the site as data, if there are such
 */
record Alternates(Optional<String> text, Optional<String> data) {

  /** Of a page of the publication. */
  static Alternates of(Page page, Publication publication, SiteLinks links) {
    return new Alternates(
        Optional.of(links.toFile(TextEdition.file(page.path()))), data(publication, links));
  }

  /** Of a page that is none of them. */
  static Alternates of(Publication publication, SiteLinks links) {
    return new Alternates(Optional.empty(), data(publication, links));
  }

  private static Optional<String> data(Publication publication, SiteLinks links) {
    return publication.files().stream()
        .filter(file -> file.name().equals(Publication.DATA))
        .map(file -> links.toFile(file.name()))
        .findFirst();
  }
}
