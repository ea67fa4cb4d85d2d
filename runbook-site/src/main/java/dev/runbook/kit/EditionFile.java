package dev.runbook.kit;

import dev.runbook.block.Edition;
import dev.runbook.block.Imprint.Change;

/** A small file that tells one edition of a site from another, for whoever keeps copies. */
final class EditionFile {

  private EditionFile() {}

  /**
   * The file.
   *
   * @param id a hash of all files of the site
   * @param edition what is known of it
   */
  static String text(String id, Edition edition) {
    return "{\"edition\":\"%s\",\"date\":\"%s\",\"revision\":\"%s\"}\n"
        .formatted(
            id,
            edition.revision().map(Change::date).orElse(""),
            edition.revision().map(Change::revision).orElse(""));
  }
}
