package dev.runbook.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * What a fragment can name on a page that somebody else's generator makes of a Markdown file.
 *
 * @param names the names of headings, and those that people wrote in HTML or in braces
 * @param whole whether these are all; false if something else brings in text when the page is made
 */
public record PageAnchors(Set<String> names, boolean whole) {

  /**
   * {@code {#id}}, {@code {: #id .class }}: the id that a heading or another element is to have.
   */
  private static final Pattern GIVEN =
      Pattern.compile("\\{:?[^{}\\n#]{0,200}#([\\w.:-]+)[^{}\\n]{0,200}}");

  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:?[^{}\\n]*}[ \\t]*#*[ \\t]*$");

  /** What other files or programs fill in when a generator runs. */
  private static final Pattern FILLED_IN =
      Pattern.compile("\\{\\{[<%]|\\{%|--8<--|(?m:^:::\\s|^[`~]{3,}\\s*\\{)");

  /** Copies the set. */
  public PageAnchors {
    names = Set.copyOf(names);
  }

  /**
   * Reads the names of a page.
   *
   * @param text the whole file
   * @param style whose way of naming headings holds
   * @return its anchors; of Markdown that is nested too deep to be read, none and not whole
   */
  public static PageAnchors of(String text, AnchorStyle style) {
    String body = FrontMatter.of(text).blanked(text);
    Node document;
    try {
      document = MarkdownReader.parse(body);
    } catch (StackOverflowError e) {
      return new PageAnchors(Set.of(), false);
    }
    boolean whole = style == AnchorStyle.GIT || !FILLED_IN.matcher(body).find();
    return new PageAnchors(names(document, body, style), whole);
  }

  private static Set<String> names(Node document, String text, AnchorStyle style) {
    Places places = new Places(text);
    Set<String> names = new TreeSet<>();
    List<Named> headings = new ArrayList<>();
    for (Node node : Nodes.all(document)) {
      if (node instanceof HtmlInline || node instanceof HtmlBlock) {
        names.addAll(HtmlMarks.names(node));
      } else if (node instanceof Heading heading) {
        headings.add(named(heading, places, text));
      }
    }
    if (style != AnchorStyle.GIT) {
      Matcher given = GIVEN.matcher(text);
      while (given.find()) {
        names.add(given.group(1));
      }
    }
    if (style.isGit()) {
      Slugs slugs = new Slugs();
      headings.forEach(heading -> add(slugs.next(heading.text), names));
    }
    if (style.isHugo()) {
      HugoSlugs ofSource = new HugoSlugs();
      headings.forEach(heading -> names.add(ofSource.next(heading.source)));
      HugoSlugs ofText = new HugoSlugs();
      headings.forEach(heading -> names.add(ofText.next(heading.text)));
    }
    if (style.isPython()) {
      PythonSlugs slugs = new PythonSlugs(names);
      headings.forEach(heading -> names.add(slugs.next(withoutAttributes(heading.text))));
    }
    names.remove("");
    return names;
  }

  private static void add(String slug, Set<String> names) {
    names.add(slug);
    names.add(Slugs.squeezed(slug));
  }

  /** A heading as readers see it, and as it is written. */
  private record Named(String text, String source) {}

  private static Named named(Heading heading, Places places, String text) {
    List<Span> lines = places.lines(heading);
    // The last line of several is the one that underlines the others.
    String source = lines.isEmpty() ? "" : lines.get(Math.max(0, lines.size() - 2)).in(text);
    return new Named(Nodes.text(heading, " "), withoutAttributes(withoutMarks(source)));
  }

  /** The line of a heading without the marks that make it one. */
  private static String withoutMarks(String line) {
    String text = line.strip();
    int from = 0;
    while (from < text.length() && text.charAt(from) == '#') {
      from++;
    }
    int to = text.length();
    while (to > from && text.charAt(to - 1) == '#') {
      to--;
    }
    boolean closed = to > from && Character.isWhitespace(text.charAt(to - 1));
    return text.substring(from, closed ? to : text.length()).strip();
  }

  private static String withoutAttributes(String heading) {
    return ATTRIBUTES.matcher(heading).replaceFirst("").strip();
  }
}
