package dev.runbook.plain;

import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Finds where the links of a piece of Markdown lead. */
public final class TextLinks {

  private TextLinks() {}

  /**
   * The addresses of links and images.
   *
   * @param markdown a text, such as a field of a runbook
   * @return each once and without escapes, in the order in which they are read
   */
  public static List<String> in(String markdown) {
    if (markdown.indexOf(':') < 0 && markdown.indexOf(']') < 0) {
      return List.of();
    }
    try {
      return Nodes.all(MarkdownReader.parse(markdown)).stream()
          .filter(node -> node instanceof Link || node instanceof Image)
          .map(Links::address)
          .distinct()
          .toList();
    } catch (StackOverflowError e) {
      // Emphasis without end is shown as it was written, and has no links then.
      return List.of();
    }
  }
}
