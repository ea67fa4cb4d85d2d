package dev.runbook.block;

import java.util.List;

/**
 * The top of a page, which must say enough on the first screen of a phone.
 *
 * @param kicker short facts above the title, such as a severity and its response time; a format
 *     sets each apart from the next
 * @param title the page's title
 * @param names names under which people look for the page, such as a code and alerts; a format sets
 *     each apart from the next
 * @param lead what it is about
 * @param facts what one needs at once: whom to call, and where
 * @param aside what one may need later; a format may put it beside or behind the page
 */
public record Masthead(
    List<Inline> kicker,
    String title,
    List<Inline> names,
    List<Block> lead,
    List<Block.Fact> facts,
    List<Block.Fact> aside)
    implements Block {

  /**
   * The top of a page that needs no facts.
   *
   * @param title the page's title
   * @param lead what it is about
   */
  public Masthead(String title, List<Block> lead) {
    this(List.of(), title, List.of(), lead, List.of(), List.of());
  }

  /** Copies the lists. */
  public Masthead {
    kicker = List.copyOf(kicker);
    names = List.copyOf(names);
    lead = List.copyOf(lead);
    facts = List.copyOf(facts);
    aside = List.copyOf(aside);
  }
}
