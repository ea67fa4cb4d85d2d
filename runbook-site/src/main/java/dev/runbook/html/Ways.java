package dev.runbook.html;

import dev.runbook.kit.Kit;
import dev.runbook.text.TextEdition;
import java.util.Optional;

/**
 * The ways to the offline kit.
 *
 * @param about to the page that says how to use it
 * @param single to the single page that holds everything, if there is one
 * @param zip to the archive
 * @param sum to the checksum of the archive
 * @param list to the list of all texts
 */
record Ways(String about, Optional<String> single, String zip, String sum, String list) {

  /**
   * The ways of a page.
   *
   * @param hasSingle whether there is a single page
   * @param links the links of the page
   */
  static Ways of(boolean hasSingle, SiteLinks links) {
    return new Ways(
        links.toFile(Kit.ABOUT),
        hasSingle ? Optional.of(links.toFile(Kit.SINGLE)) : Optional.empty(),
        links.toFile(Kit.ZIP),
        links.toFile(Kit.ZIP + ".sha256"),
        links.toFile(TextEdition.LIST));
  }
}
