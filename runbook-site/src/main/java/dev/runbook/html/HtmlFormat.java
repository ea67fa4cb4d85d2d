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
import dev.runbook.text.TextEdition;

/**
 * The portal: a folder of HTML with one stylesheet and one script, that works on any web server and
 * from a disk. The script only adds: whatever a page says is there without it. Safe for use by many
 * threads.
 */
public final class HtmlFormat implements Format {

  @Override
  public String name() {
    return "site";
  }

  @Override
  public FileTree render(Publication publication) {
    Assets assets = Assets.standard();
    HtmlPages pages = new HtmlPages(publication, assets);
    FileTree tree = new FileTree();
    for (Page page : publication.pages()) {
      tree.add(SiteLinks.file(page.path()), () -> pages.page(page));
    }
    tree.add("404.html", pages::notFound);
    TextEdition.add(publication, tree);
    for (Asset asset : assets.all()) {
      tree.add(asset.path(), asset.text());
    }
    SearchIndex.add(publication.search(), tree);
    for (DataTable table : publication.tables()) {
      tree.add(table.name() + ".tsv", Tsv.write(table));
    }
    for (DataFile file : publication.files()) {
      tree.add(file.name(), file.content());
    }
    for (StatusBadge badge : publication.badges()) {
      tree.add(badge.name() + ".svg", BadgeDrawing.file(badge));
    }
    return tree;
  }
}
