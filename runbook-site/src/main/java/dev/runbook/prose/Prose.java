package dev.runbook.prose;

import dev.runbook.block.Inline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A piece of Markdown that somebody wrote, made safe: raw HTML in it is text, a link leads to http,
 * https, mailto or a relative address or is text, an image is a link to it, and a heading is a line
 * in bold, because the page has headings of its own. Immutable.
 */
public final class Prose {

  /** Deeper nesting of quotes and lists than anybody reads; more would overflow the stack. */
  private static final int DEEPEST = 100;

  private static final Parser BLOCKS =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(DEEPEST)
          .build();

  /** On one line nothing is a list, a quote or a heading: "&gt; 10/h" is a condition. */
  private static final Parser LINE =
      Parser.builder().enabledBlockTypes(Set.<Class<? extends Block>>of()).build();

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Words in which no reader of Markdown finds more than words: most lines are no more. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}%,.:;/()'\"+=-]++(?: [\\p{L}\\p{N}%,.:;/()'\"+=-]++)*+");

  private final Node document;
  private final boolean line;
  private final Set<String> pages;

  private Prose(Node document, boolean line, Set<String> pages) {
    this.document = document;
    this.line = line;
    this.pages = pages;
  }

  /**
   * Reads running text.
   *
   * @param markdown one or more Markdown blocks
   * @param links the addresses of pages of the same output, percent-encoded, by the address as it
   *     was written
   * @return the text
   */
  public static Prose blocks(String markdown, Map<String, String> links) {
    Node document = DeepText.parse(BLOCKS, markdown);
    document.accept(new Sanitizer(links));
    return new Prose(document, false, Set.copyOf(links.values()));
  }

  /**
   * Reads running text without links to pages of the same output.
   *
   * @param markdown one or more Markdown blocks
   * @return the text
   */
  public static Prose blocks(String markdown) {
    return blocks(markdown, Map.of());
  }

  /**
   * Reads text that shows on one line.
   *
   * @param markdown inline Markdown; line ends in it are blanks
   * @return the text
   */
  public static Prose line(String markdown) {
    if (WORDS.matcher(markdown).matches()) {
      return new Prose(DeepText.asWritten(markdown), true, Set.of());
    }
    Node document = DeepText.parse(LINE, markdown);
    document.accept(new Sanitizer(Map.of()));
    document.accept(new LineJoiner());
    return new Prose(document, true, Set.of());
  }

  /** {@return the text as HTML} */
  public String html() {
    return HtmlProse.render(document, line);
  }

  /**
   * The text as Markdown.
   *
   * @param dialect the reader that it is meant for
   * @return Markdown without blank lines at its ends
   */
  public String markdown(Dialect dialect) {
    LineWriter writer = new LineWriter(dialect, pages);
    return line
        ? writer.write(document.getFirstChild())
        : new MarkdownProse(writer).render(document);
  }

  /**
   * What a line says, without any markup.
   *
   * @param line the pieces of the line
   * @return plain text on one line
   */
  public static String plain(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : line) {
      if (inline instanceof Inline.Plain plain) {
        text.append(plain.text());
      } else if (inline instanceof Inline.Rich rich) {
        text.append(PlainProse.render(line(rich.markdown()).document));
      } else if (inline instanceof Inline.Code code) {
        text.append(code.text());
      } else if (inline instanceof Inline.Link link) {
        text.append(link.label());
      } else if (inline instanceof Inline.Badge badge) {
        text.append(badge.label());
      }
    }
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
