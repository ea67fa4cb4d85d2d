package dev.runbook.plain;

import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Shows where links lead that nobody could follow on a page. */
public final class SpelledLinks {

  private SpelledLinks() {}

  /**
   * Writes paths in place of links.
   *
   * @param markdown text of a page that this room has read
   * @param paths what to show instead of an address, by the address as it was written
   * @return the text in which each link to such an address is its label, and then the path
   */
  public static String in(String markdown, Map<String, String> paths) {
    if (paths.isEmpty()) {
      return markdown;
    }
    Edits edits = new Edits(markdown);
    Links links = new Links(markdown, edits);
    for (Node node : Nodes.all(MarkdownReader.parse(markdown))) {
      if (node instanceof Link || node instanceof Image) {
        String path = paths.get(Links.address(node));
        if (path != null) {
          links.dissolve(node, Nodes.text(node, " ").equals(path) ? "" : " (`" + path + "`)");
        }
      }
    }
    return edits.slice(0, markdown.length());
  }
}
