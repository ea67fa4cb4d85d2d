package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a page says. A page that says nothing below its title is none. */
final class PageDraft {

  private final String title;
  private final List<Block> lead;
  private final List<Block> body = new ArrayList<>();

  /**
   * Begins a page.
   *
   * @param title its title
   * @param lead what stands below the title; it alone makes no page
   */
  PageDraft(String title, Block... lead) {
    this.title = title;
    this.lead = List.of(lead);
  }

  /** Begins a section. */
  PageDraft section(String anchor, Line heading) {
    return heading(2, anchor, heading);
  }

  PageDraft section(String anchor, String heading) {
    return section(anchor, Line.of(heading));
  }

  /** A section that is a table, unless there is nothing in it. */
  PageDraft section(String anchor, String heading, TableRows rows) {
    return rows.isEmpty() ? this : section(anchor, heading).add(rows);
  }

  PageDraft heading(int level, String anchor, Line heading) {
    return add(new Block.Heading(level, anchor, heading.done()));
  }

  PageDraft add(Block block) {
    body.add(block);
    return this;
  }

  /** A table, unless there is nothing in it. */
  PageDraft add(TableRows rows) {
    return rows.isEmpty() ? this : add(rows.done());
  }

  PageDraft addAll(List<? extends Block> blocks) {
    body.addAll(blocks);
    return this;
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  /**
   * The page.
   *
   * @param path its address
   * @param description what it is about, plain text, in a line
   */
  Optional<Page> page(String path, String description) {
    if (body.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Masthead(title, lead));
    blocks.addAll(body);
    return Optional.of(new Page(path, title, description, blocks));
  }
}
