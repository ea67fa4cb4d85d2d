package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages under former addresses. One that was once published goes on leading somewhere. */
final class MovedPages {

  private MovedPages() {}

  /**
   * Composes them.
   *
   * @param former what each former path leads to now
   * @param pages all pages that are there to stay
   */
  static List<Page> of(Map<String, String> former, List<Page> pages) {
    Map<String, Page> byPath = new HashMap<>();
    pages.forEach(page -> byPath.put(page.path(), page));
    List<Page> moved = new ArrayList<>();
    former.forEach(
        (path, present) ->
            Optional.ofNullable(byPath.get(present))
                .ifPresent(page -> moved.add(page(path, page))));
    return moved;
  }

  private static Page page(String former, Page present) {
    ToPage target = new ToPage(present.path(), "");
    String description = "This " + kind(present.path()) + " has another address now";
    List<Inline> line = Line.of(description + ": ").link(present.title(), target).done();
    List<Block> blocks =
        List.of(new Masthead(present.title(), List.of()), new Block.Bullets(List.of(line)));
    return new Page(former, present.title(), description, blocks, Optional.of(target));
  }

  private static String kind(String path) {
    if (path.startsWith(Addresses.alert(""))) {
      return "alert";
    }
    if (path.startsWith(Addresses.runbook(""))) {
      return "runbook";
    }
    return path.startsWith(Addresses.guide("")) ? "guide" : "page";
  }
}
