package dev.runbook.kit;

import dev.runbook.block.Edition;
import java.util.List;
import java.util.function.Function;

/**
 * What a kit needs to know of the site that it is made of.
 *
 * @param edition which edition it is
 * @param shell files without which no page can be shown
 * @param assets files that pages may need besides
 * @param pages the files of all pages, those that one needs first before others
 * @param about makes the page that says how to read the site offline, out of what there is
 */
public record KitPlan(
    Edition edition,
    List<String> shell,
    List<String> assets,
    List<String> pages,
    Function<KitFacts, byte[]> about) {

  /** Copies the lists. */
  public KitPlan {
    shell = List.copyOf(shell);
    assets = List.copyOf(assets);
    pages = List.copyOf(pages);
  }
}
