package dev.runbook.model;

import java.util.List;
import java.util.Map;

/**
 * A page that people wrote in plain Markdown beside their runbooks.
 *
 * @param path the path of its page, such as {@code pages/rollback}
 * @param title its first heading of level 1, or its file's name if it has none; plain text
 * @param lead the Markdown before its first section, without the heading that is its title
 * @param sections what follows, in order
 * @param anchors every anchor that a link to its file may name, as Git hosts give them to headings
 *     and as people wrote them in HTML, with the id of the section where that leads; an empty id is
 *     the top of the page
 * @param links the addresses that it links to, each located where it is written
 * @param aliases the paths of former addresses, which lead to it, without slashes at their ends
 * @param file the file as it is shown to people
 */
public record MarkdownPage(
    String path,
    String title,
    String lead,
    List<Section> sections,
    Map<String, String> anchors,
    List<Located<String>> links,
    List<Located<String>> aliases,
    String file) {

  /** Copies the collections. */
  public MarkdownPage {
    sections = List.copyOf(sections);
    anchors = Map.copyOf(anchors);
    links = List.copyOf(links);
    aliases = List.copyOf(aliases);
  }

  /**
   * A heading that stands at the outermost level, and what follows up to the next one.
   *
   * @param level 2 to 6
   * @param id its anchor, unique in its page; begins with a letter or a digit
   * @param heading its text, Markdown on one line
   * @param markdown what follows; may be blank
   */
  public record Section(int level, String id, String heading, String markdown) {}
}
