package dev.runbook.text;

import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.output.FileTree;
import dev.runbook.output.Writing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A second edition of every page of a site, as plain text in UTF-8, and the list that leads to all
 * of them. It reads like Markdown without escapes: headings, numbered steps, commands in fences and
 * never wrapped. A backslash stands only before a line of somebody's text that would be taken for
 * one of these. Before each command stands in words what it does to the system. Safe for use by
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
      Writing text = out -> write(page, publication, out);
      if (page.isLarge()) {
        tree.addLarge(file(page.path()), text);
      } else {
        tree.add(file(page.path()), text::bytes);
      }
    }
    tree.add(LIST, () -> bytes(TextList.of(publication)));
  }

  private static void write(Page page, Publication publication, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    TextPage.write(page, publication, writer);
    writer.flush();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
