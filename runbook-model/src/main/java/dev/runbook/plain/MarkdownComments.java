package dev.runbook.plain;

import dev.runbook.source.Comment;
import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Finds the HTML comments of a Markdown page; what stands in code is none. */
public final class MarkdownComments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private MarkdownComments() {}

  /**
   * Finds the comments of a page.
   *
   * @param file its text
   * @return the comments in their order; none of a page that cannot be read
   */
  public static List<Comment> in(SourceFile file) {
    String text = FrontMatter.of(file.text()).blanked(file.text());
    List<Comment> comments = new ArrayList<>();
    try {
      Places places = new Places(text);
      for (Node node : Nodes.all(MarkdownReader.parse(text))) {
        Optional<Span> html =
            node instanceof HtmlBlock || node instanceof HtmlInline
                ? places.of(node)
                : Optional.empty();
        html.ifPresent(span -> collect(file.text(), span, comments));
      }
    } catch (StackOverflowError e) {
      // Whoever reads the page says that it is too deep.
      return List.of();
    }
    return comments;
  }

  private static void collect(String text, Span html, List<Comment> comments) {
    int open = text.indexOf(OPEN, html.from());
    while (open >= 0 && open < html.to()) {
      int close = text.indexOf(CLOSE, open + OPEN.length());
      int end = close < 0 ? html.to() : close + CLOSE.length();
      int textEnd = close < 0 ? html.to() : close;
      comments.add(new Comment(open, open + OPEN.length(), textEnd, end));
      open = text.indexOf(OPEN, end);
    }
  }
}
