package dev.runbook.model;

import java.util.List;

/**
 * A page that people wrote in plain Markdown beside their runbooks.
 *
 * @param path the path of its page, such as {@code pages/rollback}
 * @param title its first heading, or its file's name if it has none; plain text
 * @param body its Markdown without the heading that is its title
 * @param headings its other headings that stand at the outermost level, in order
 * @param links the addresses that it links to, each located where it is written
 * @param file the file as it is shown to people
 */
public record MarkdownPage(
    String path,
    String title,
    String body,
    List<Heading> headings,
    List<Located<String>> links,
    String file) {

  /** Copies the lists. */
  public MarkdownPage {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
  }

  /**
   * A heading.
   *
   * @param level 2 to 6
   * @param id its anchor, unique in its page, as Git hosts make it of its text
   * @param markdown its text
   * @param line the 0-based line of {@code body} in which it begins
   * @param lines how many lines of {@code body} it takes
   */
  public record Heading(int level, String id, String markdown, int line, int lines) {}
}
