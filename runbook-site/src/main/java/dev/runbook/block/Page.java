package dev.runbook.block;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One page. What it says may be composed only when somebody asks for it, so that a large set of
 * pages needs little memory.
 *
 * @param path its address under the home page, without slashes at its ends; empty for the home page
 * @param title its title, plain text
 * @param description what it is about, plain text, in a line
 * @param imprint where it comes from, and how far one may rely on it
 * @param content composes what it says, the same each time
 * @param isLarge whether it repeats what very many pages say, so that one should take it block by
 *     block
 * @param movedTo the page that took its place, to which a format leads on by itself if it can
 */
public record Page(
    String path,
    String title,
    String description,
    Imprint imprint,
    Supplier<Stream<Block>> content,
    boolean isLarge,
    Optional<Inline.Target.ToPage> movedTo) {

  /**
   * A page that is there to stay.
   *
   * @param path its address
   * @param title its title
   * @param description what it is about
   * @param imprint where it comes from
   * @param content composes what it says
   */
  public Page(
      String path,
      String title,
      String description,
      Imprint imprint,
      Supplier<List<Block>> content) {
    this(path, title, description, imprint, () -> content.get().stream(), false, Optional.empty());
  }

  /**
   * A page that is composed already, and of which nothing else is known.
   *
   * @param path its address
   * @param title its title
   * @param description what it is about
   * @param blocks what it says
   */
  public Page(String path, String title, String description, List<Block> blocks) {
    this(path, title, description, blocks, Optional.empty());
  }

  /**
   * A page that is composed already, and of which nothing else is known.
   *
   * @param path its address
   * @param title its title
   * @param description what it is about
   * @param blocks what it says
   * @param movedTo the page that took its place
   */
  public Page(
      String path,
      String title,
      String description,
      List<Block> blocks,
      Optional<Inline.Target.ToPage> movedTo) {
    this(path, title, description, Imprint.NONE, List.copyOf(blocks), movedTo);
  }

  private Page(
      String path,
      String title,
      String description,
      Imprint imprint,
      List<Block> blocks,
      Optional<Inline.Target.ToPage> movedTo) {
    this(path, title, description, imprint, blocks::stream, false, movedTo);
  }

  /**
   * Composes what the page says. It is not kept: whoever needs it twice holds on to it.
   *
   * @return its blocks, of which the first is usually a masthead
   */
  public List<Block> blocks() {
    return content.get().toList();
  }

  /**
   * Composes what the page says, each part of a large page when it is reached.
   *
   * @return its blocks, of which the first is usually a masthead
   */
  public Stream<Block> stream() {
    return content.get();
  }

  /**
   * The same page with an imprint.
   *
   * @param known where it comes from
   * @return a copy with it
   */
  public Page with(Imprint known) {
    return new Page(path, title, description, known, content, isLarge, movedTo);
  }
}
