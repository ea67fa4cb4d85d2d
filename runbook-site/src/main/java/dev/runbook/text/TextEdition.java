package dev.runbook.text;

import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.output.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A second edition of every page of a site, as plain text in UTF-8, and the list that leads to all
 * of them. It reads like Markdown without escapes: headings, numbered steps, commands in fences and
 * never wrapped. Before each command stands in words what it does to the system. Safe for use by
 * many threads.
 */
public final class TextEdition {

  /** The name of the list, at the root of the site, where programs look for it. */
  public static final String LIST = "llms.txt";

  private TextEdition() {}

  /**
   * Where the text of a page stands: beside the page itself.
   *
   * @param path the path of the page
   * @return the path of the file in the site
   */
  public static String file(String path) {
    return path.isEmpty() ? "index.txt" : path + "/index.txt";
  }

  /**
   * Adds the texts of all pages to a site, and the list of them.
   *
   * @param publication what is published
   * @param tree the files of the site
   */
  public static void add(Publication publication, FileTree tree) {
    for (Page page : publication.pages()) {
      Supplier<byte[]> text = () -> bytes(TextPage.of(page, publication));
      if (page.path().equals(TextList.WHOLE)) {
        tree.addLarge(file(page.path()), text);
      } else {
        tree.add(file(page.path()), text);
      }
    }
    tree.add(LIST, () -> bytes(TextList.of(publication)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
