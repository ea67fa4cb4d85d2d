package dev.runbook.prose;

import java.util.Set;
import org.commonmark.node.Node;

/**
 * Writes what stands inside a paragraph as Markdown, on one line.
 *
 * @param dialect the reader that it is meant for
 * @param pages the addresses of pages of the same output
 */
record LineWriter(Dialect dialect, Set<String> pages) {

  String write(Node container) {
    return new MarkdownLine(dialect, pages).render(container);
  }
}
