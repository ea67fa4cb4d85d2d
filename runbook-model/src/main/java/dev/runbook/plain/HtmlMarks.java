package dev.runbook.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The two uses of HTML in Markdown that a reader does not see: comments, and elements that only
 * give a place a name. Since HTML shows as text here, they are left out.
 */
final class HtmlMarks {

  private static final Pattern NAME =
      Pattern.compile(
          "(?is)<([a-z][a-z0-9]*)(?:\\s[^<>]*?)?\\s(id|name)\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\\s\"'<>]+))[^<>]*>");
  private static final Pattern ANCHOR =
      Pattern.compile("(?is)<a\\s(?![^<>]*\\bhref\\b)[^<>]*>|</a>");

  private final Places places;
  private final Edits edits;
  private int open;

  HtmlMarks(String text, Edits edits) {
    this.places = new Places(text);
    this.edits = edits;
  }

  /** The names that a piece of HTML gives to its place; a {@code name} counts on links only. */
  static List<String> names(Node node) {
    String html = withoutComments(literal(node));
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(html);
    while (name.find()) {
      boolean isId = name.group(2).toLowerCase(Locale.ROOT).equals("id");
      if (isId || name.group(1).equalsIgnoreCase("a")) {
        int group = name.group(3) != null ? 3 : name.group(4) != null ? 4 : 5;
        names.add(name.group(group));
      }
    }
    return names;
  }

  /** Leaves out a piece of HTML if nobody would see it. */
  void hide(Node node) {
    String html = withoutComments(literal(node)).strip();
    boolean isAnchor = ANCHOR.matcher(html).matches();
    if (node instanceof HtmlInline && isAnchor) {
      boolean closes = html.startsWith("</");
      if (closes && open == 0) {
        return;
      }
      open += closes ? -1 : 1;
    }
    if (html.isEmpty() || ANCHOR.matcher(html).replaceAll("").isBlank()) {
      places.lines(node).forEach(edits::remove);
    }
  }

  private static String withoutComments(String html) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", at)) {
      rest.append(html, at, start);
      int end = html.indexOf("-->", start);
      at = end < 0 ? html.length() : end + 3;
    }
    return rest.append(html.substring(at)).toString();
  }

  private static String literal(Node node) {
    return node instanceof HtmlBlock block ? block.getLiteral() : ((HtmlInline) node).getLiteral();
  }
}
