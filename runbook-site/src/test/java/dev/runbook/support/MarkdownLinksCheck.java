package dev.runbook.support;

import dev.runbook.output.FileTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/**
 * Follows every link and image inside a folder of Markdown: the file must be there, and the anchor.
 */
public final class MarkdownLinksCheck {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:[a-z]+:|//).*");

  private MarkdownLinksCheck() {}

  /**
   * Looks for links that lead nowhere.
   *
   * @param tree files, of which those that end in {@code .md} are read
   * @return what is wrong, in the order of the files
   */
  public static List<String> problems(FileTree tree) {
    List<String> problems = new ArrayList<>();
    Map<String, byte[]> files = tree.files();
    files.keySet().stream()
        .filter(file -> file.endsWith(".md"))
        .forEach(
            file ->
                links(text(files, file)).stream()
                    .filter(link -> !OUTSIDE.matcher(link).matches())
                    .filter(link -> !leadsSomewhere(file, link, files))
                    .forEach(link -> problems.add(file + ": " + link + " leads nowhere")));
    return problems;
  }

  private static List<String> links(String markdown) {
    List<String> links = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                links.add(image.getDestination());
              }
            });
    return links;
  }

  private static boolean leadsSomewhere(String file, String link, Map<String, byte[]> files) {
    int hash = link.indexOf('#');
    String path = decode(hash < 0 ? link : link.substring(0, hash));
    String target = path.isEmpty() ? file : SiteLinksCheck.resolve(file, path);
    if (!files.containsKey(target)) {
      return false;
    }
    String text = text(files, target);
    String anchor = hash < 0 ? "" : decode(link.substring(hash + 1));
    return anchor.isEmpty()
        || text.contains("<a id=\"" + anchor + "\"></a>")
        || text.contains(" {#" + anchor + "}\n");
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String text(Map<String, byte[]> files, String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }
}
