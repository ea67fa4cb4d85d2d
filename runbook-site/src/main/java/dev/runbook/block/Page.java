package dev.runbook.block;

import java.util.List;

/**
 * One page.
 *
 * @param path its address under the home page, without slashes at its ends; empty for the home page
 * @param title its title, plain text
 * @param description what it is about, plain text, in a line
 * @param blocks what it says; the first is usually a masthead
 */
public record Page(String path, String title, String description, List<Block> blocks) {

  /** Copies the blocks. */
  public Page {
    blocks = List.copyOf(blocks);
  }
}
