package dev.runbook.block;

import java.util.List;
import java.util.Optional;

/**
 * What a page says, ready for a format: composed once if it is a usual page, and each time that it
 * is walked through if it is large.
 *
 * @param all its blocks in order
 * @param top its masthead, if it begins with one
 * @param rest its blocks behind the masthead
 */
public record PageContent(Iterable<Block> all, Optional<Masthead> top, Iterable<Block> rest) {

  /**
   * The content of a page.
   *
   * @param page the page
   * @return its content
   */
  public static PageContent of(Page page) {
    if (!page.isLarge()) {
      return of(page.blocks());
    }
    Optional<Masthead> top = page.stream().findFirst().flatMap(PageContent::masthead);
    long before = top.isPresent() ? 1 : 0;
    return new PageContent(
        () -> page.stream().iterator(), top, () -> page.stream().skip(before).iterator());
  }

  /**
   * Content that is composed.
   *
   * @param blocks its blocks in order
   * @return the content
   */
  public static PageContent of(List<Block> blocks) {
    Optional<Masthead> top = blocks.stream().findFirst().flatMap(PageContent::masthead);
    return new PageContent(blocks, top, blocks.subList(top.isPresent() ? 1 : 0, blocks.size()));
  }

  private static Optional<Masthead> masthead(Block first) {
    return first instanceof Masthead top ? Optional.of(top) : Optional.empty();
  }
}
