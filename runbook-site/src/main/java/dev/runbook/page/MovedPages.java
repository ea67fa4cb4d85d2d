package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.load.Aliases;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages under former ids. An address that was once published goes on leading somewhere. */
final class MovedPages {

  private MovedPages() {}

  static List<Page> of(RunbookSet set) {
    List<Page> pages = new ArrayList<>();
    Aliases.of(set).forEach((path, document) -> pages.add(page(path, document)));
    return pages;
  }

  private static Page page(String path, Destination document) {
    String title = Words.plain(document.title());
    ToPage target = new ToPage(SiteMap.document(document), "");
    String kind = document instanceof Guide ? "guide" : "runbook";
    List<Inline> line =
        Line.of("This " + kind + " has another address now: ").link(title, target).done();
    List<Block> blocks =
        List.of(new Block.Masthead(title, List.of()), new Block.Bullets(List.of(line)));
    String description = "This " + kind + " has another address now";
    return new Page(path, title, description, blocks, Optional.of(target));
  }
}
