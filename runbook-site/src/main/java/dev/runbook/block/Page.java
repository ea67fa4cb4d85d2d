package dev.runbook.block;

import java.util.List;
import java.util.Optional;

/**
 * One page.
 *
 * @param path its address under the home page, without slashes at its ends; empty for the home page
 * @param title its title, plain text
 * @param description what it is about, plain text, in a line
 * @param blocks what it says; the first is usually a masthead
 * @param movedTo the page that took its place, to which a format leads on by itself if it can
 */
public record Page(
    String path,
    String title,
    String description,
    List<Block> blocks,
    Optional<Inline.Target.ToPage> movedTo) {

  /** Copies the blocks. */
  public Page {
    blocks = List.copyOf(blocks);
  }

  /**
   * A page that is there to stay.
   *
   * @param path its address
   * @param title its title
   * @param description what it is about
   * @param blocks what it says
   */
  public Page(String path, String title, String description, List<Block> blocks) {
    this(path, title, description, blocks, Optional.empty());
  }
}
