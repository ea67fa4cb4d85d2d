package dev.runbook.html;

import dev.runbook.block.Format;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.block.StatusBadge;
import dev.runbook.block.Tsv;
import dev.runbook.diagram.BadgeDrawing;
import dev.runbook.output.FileTree;
import dev.runbook.search.SearchIndex;
import dev.runbook.template.TemplateFolder;
import dev.runbook.template.TemplateMistake;
import dev.runbook.text.TextEdition;
import java.util.List;
import java.util.Optional;

/**
 * The portal: a folder of HTML with one stylesheet and one script, that works on any web server and
 * from a disk. The script only adds: whatever a page says is there without it. Safe for use by many
 * threads.
 */
public final class HtmlFormat implements Format {

  private final Optional<Live> live;
  private final boolean kit;
  private final TemplateFolder templates;

  /** The portal as it is published, with its offline kit. */
  public HtmlFormat() {
    this(true);
  }

  /**
   * The portal as it is published.
   *
   * @param kit whether it has an offline kit: an archive, a single page, and a service worker that
   *     keeps the last edition in the browser
   */
  public HtmlFormat(boolean kit) {
    this(Optional.empty(), kit, TemplateFolder.NONE);
  }

  private HtmlFormat(Optional<Live> live, boolean kit, TemplateFolder templates) {
    this.live = live;
    this.kit = kit;
    this.templates = templates;
  }

  /**
   * The portal as it is shown while somebody writes it, at the root of a server that tells the
   * pages of new editions. It has no offline kit, and lacks the files of {@link #searchIndex},
   * which take longer to make than a writer likes to wait.
   *
   * @param edition the name of this edition: letters, digits and dashes
   * @return a format whose pages wait for the next one
   */
  public static HtmlFormat live(String edition) {
    return new HtmlFormat(Optional.of(Live.of(edition)), false, TemplateFolder.NONE);
  }

  /**
   * The same format with templates of a team in place of some of the program's.
   *
   * @param own the templates; rendering fails with a {@link TemplateMistake} that says where one is
   *     wrong
   * @return a format that uses them
   */
  public HtmlFormat with(TemplateFolder own) {
    return new HtmlFormat(live, kit, own);
  }

  /**
   * What one searches in, made at once.
   *
   * @param publication what is published
   * @return the files that a live portal lacks
   */
  public static FileTree searchIndex(Publication publication) {
    FileTree tree = new FileTree();
    SearchIndex.add(publication.search(), tree);
    return tree;
  }

  @Override
  public String name() {
    return "site";
  }

  @Override
  public FileTree render(Publication publication) {
    Assets assets = Assets.of(publication.theme(), templates.style());
    HtmlPages pages = new HtmlPages(publication, assets, live, kit, templates);
    FileTree tree = new FileTree();
    for (Page page : publication.pages()) {
      String file = SiteLinks.file(page.path());
      if (page.isLarge()) {
        tree.addLarge(file, out -> pages.write(page, out));
      } else {
        tree.add(file, () -> pages.page(page));
      }
    }
    tree.add("404.html", pages::notFound);
    TextEdition.add(publication, tree);
    for (Asset asset : assets.all()) {
      tree.add(asset.path(), asset.text());
    }
    assets.logo().ifPresent(logo -> tree.add(logo.path(), logo.logo().content()));
    if (live.isEmpty()) {
      SearchIndex.add(publication.search(), tree);
    }
    for (Asset asset : live.map(Live::all).orElse(List.of())) {
      tree.add(asset.path(), asset.text());
    }
    for (DataTable table : publication.tables()) {
      tree.add(table.name() + ".tsv", Tsv.write(table));
    }
    for (DataFile file : publication.files()) {
      tree.addLarge(file.name(), file.content());
    }
    for (StatusBadge badge : publication.badges()) {
      tree.add(badge.name() + ".svg", BadgeDrawing.file(badge));
    }
    if (kit) {
      OfflineKit.add(publication, pages, assets, tree);
    }
    return tree;
  }
}
