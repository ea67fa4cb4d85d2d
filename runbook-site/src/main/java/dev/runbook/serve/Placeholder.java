package dev.runbook.serve;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Code;
import dev.runbook.block.Edition;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Search;
import dev.runbook.html.HtmlFormat;
import dev.runbook.output.FileTree;
import java.util.ArrayList;
import java.util.List;

/** Stands where a page should be. It takes the page's place as soon as there is one. */
final class Placeholder {

  private static final String INDEX = "index.html";
  private static final String TITLE = "Runbooks";

  private Placeholder() {}

  /**
   * Nothing could be published yet.
   *
   * @param wanted the path that was asked for, without the slash at its start
   */
  static Answer waiting(String wanted) {
    FileTree tree = tree(folder(wanted), "No page can be made yet", List.of(), "");
    boolean isAsset = tree.paths().contains(wanted) && !wanted.endsWith(".html");
    return isAsset
        ? Answer.of(200, ContentTypes.of(wanted), tree.bytes(wanted))
        : Answer.of(503, ContentTypes.of(INDEX), page(tree));
  }

  /**
   * One page could not be made, for this program or a template of the team is wrong.
   *
   * @param path the file of the page
   * @param reason why
   * @param edition the edition that has this page
   */
  static Answer failed(String path, String reason, String edition) {
    FileTree tree =
        tree(folder(path), "This page cannot be made", List.of(new Code("", reason)), edition);
    return Answer.of(500, ContentTypes.of(INDEX), page(tree));
  }

  private static byte[] page(FileTree tree) {
    return tree.bytes(
        tree.paths().stream().filter(path -> path.endsWith(INDEX)).findFirst().orElseThrow());
  }

  private static FileTree tree(String path, String title, List<Block> content, String edition) {
    try {
      return render(path, title, content, edition);
    } catch (IllegalArgumentException e) {
      return render("", title, content, edition);
    }
  }

  private static FileTree render(String path, String title, List<Block> content, String edition) {
    List<Block> blocks = new ArrayList<>(content);
    blocks.add(0, new Masthead(title, List.of()));
    Publication publication =
        new Publication(
            TITLE,
            "",
            "",
            Edition.UNKNOWN,
            List.of(new Page(path, title, "", blocks)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Search.NOTHING);
    return HtmlFormat.live(edition).render(publication);
  }

  /** The folder that a page of this address would have. */
  private static String folder(String wanted) {
    String path =
        wanted.endsWith(INDEX) ? wanted.substring(0, wanted.length() - INDEX.length()) : wanted;
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
