package dev.runbook.html;

import dev.runbook.block.Imprint;
import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.MenuEntry;
import dev.runbook.kit.Kit;
import dev.runbook.kit.KitPlan;
import dev.runbook.kit.WebManifest;
import dev.runbook.output.FileTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds to a site what keeps it at hand when nothing answers. */
final class OfflineKit {

  private static final String NOT_FOUND = "404.html";

  private OfflineKit() {}

  /**
   * Adds the kit.
   *
   * @param publication what is published
   * @param pages makes its pages
   * @param assets the files that every page needs
   * @param tree all other files of the site
   */
  static void add(Publication publication, HtmlPages pages, Assets assets, FileTree tree) {
    publication.pages().stream()
        .filter(page -> page.path().equals(SiteLinks.WHOLE))
        .forEach(whole -> tree.addLarge(Kit.SINGLE, out -> pages.single(whole, out)));
    WebManifest.add(publication, assets.icon().path(), assets.logo().map(LogoAsset::path), tree);
    List<String> shell = new ArrayList<>(List.of(SiteLinks.file(""), NOT_FOUND));
    shell.add(WebManifest.FILE);
    List.of(assets.stylesheet(), assets.script(), assets.icon()).forEach(a -> shell.add(a.path()));
    shell.retainAll(tree.paths());
    List<String> others =
        tree.paths().stream()
            .filter(path -> path.startsWith("assets/") && !shell.contains(path))
            .toList();
    List<String> files = neededFirst(publication);
    tree.summarize(
        room ->
            new Kit(
                new KitPlan(publication.edition(), shell, others, files, pages::offline), room));
  }

  /** The pages of the menu, then those about the worst that can happen. */
  private static List<String> neededFirst(Publication publication) {
    Set<String> menu =
        publication.menu().stream().map(MenuEntry::path).collect(Collectors.toUnmodifiableSet());
    return publication.pages().stream()
        .sorted(
            Comparator.comparing((Page page) -> !menu.contains(page.path()))
                .thenComparing(page -> rank(page.imprint()))
                .thenComparing(Page::path))
        .map(page -> SiteLinks.file(page.path()))
        .toList();
  }

  private static int rank(Imprint imprint) {
    return imprint.severities().stream()
        .mapToInt(Badge::rank)
        .filter(rank -> rank > 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
