package dev.runbook.plain;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import dev.runbook.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads pages that are CommonMark with the tables of GitHub. */
public final class MarkdownReader {

  /** Quotes and lists in each other; the parser needs stack for each. */
  private static final int DEEPEST_BLOCKS = 100;

  /** The same with emphasis and links in them. */
  private static final int DEEPEST = 150;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .maxOpenBlockParsers(DEEPEST_BLOCKS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private MarkdownReader() {}

  /**
   * A page that was read, or why it could not be.
   *
   * @param page the page, if it could be read
   * @param problems why not, or what is wrong with its front matter
   */
  public record Read(Optional<MarkdownPage> page, List<Diagnostic> problems) {

    /** Copies the list. */
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a page. Facts for other programs at its start, comments and elements that only name a
   * place are left out of what it says, and a link whose address stands elsewhere in the file gets
   * it on the spot.
   *
   * @param file its text
   * @param path the path that it will have
   * @return the page
   */
  public static Read read(SourceFile file, String path) {
    FrontMatter front = FrontMatter.of(file.text());
    String text = front.blanked(file.text());
    Node document;
    try {
      document = parse(text);
    } catch (StackOverflowError e) {
      // The parser calls itself for each level of emphasis, and has no limit of its own.
      return tooDeep(file);
    }
    return Nodes.isDeeper(document, DEEPEST)
        ? tooDeep(file)
        : page(file, path, front, text, document);
  }

  private static Read page(
      SourceFile file, String path, FrontMatter front, String text, Node document) {
    List<Node> nodes = Nodes.all(document);
    Edits edits = new Edits(text);
    Links links = new Links(text, edits);
    Outline outline = new Outline(text, edits);
    HtmlMarks marks = new HtmlMarks(text, edits);
    for (Node node : nodes) {
      if (node instanceof LinkReferenceDefinition definition) {
        links.define(definition);
      }
    }
    for (Node node : nodes) {
      if (node instanceof Heading heading) {
        outline.heading(heading);
      } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
        HtmlMarks.names(node).forEach(name -> outline.name(name, node));
        marks.hide(node);
      } else if (node instanceof Link || node instanceof Image) {
        links.add(node);
        boolean inHeading = Nodes.outermost(node).filter(Heading.class::isInstance).isPresent();
        if (inHeading && RelativeLink.of("", Links.address(node)).isPresent()) {
          links.dissolve(node, "");
        }
      }
    }
    String stem =
        file.name().substring(file.name().lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
    FormerPaths former = FormerPaths.of(file, front);
    MarkdownPage page =
        new MarkdownPage(
            path,
            outline.title().or(front::title).orElse(stem),
            outline.lead(text),
            outline.sections(text),
            outline.anchors(),
            links.found().stream()
                .map(
                    f ->
                        new Located<>(f.address(), file.location(f.place().from(), f.place().to())))
                .toList(),
            former.paths(),
            file.name());
    return new Read(Optional.of(page), former.problems());
  }

  static Node parse(String text) {
    return PARSER.parse(text);
  }

  private static Read tooDeep(SourceFile file) {
    String message = "Markdown is nested more than %s levels deep".formatted(DEEPEST);
    return new Read(
        Optional.empty(),
        List.of(
            Diagnostic.of(PageRules.TOO_DEEP, Location.startOf(file.name()), message)
                .withHint("look for a long row of `*`, `_`, `[` or `>`")));
  }
}
