package dev.runbook.lint.links;

import dev.runbook.model.PageSet.Generator;
import dev.runbook.plain.AnchorStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a generator turns the names of files into addresses. Paths are those below the home page, in
 * one form for all that lead to the same page.
 */
interface PageNames {

  /** {@return whose way of naming headings it has} */
  AnchorStyle anchors();

  /**
   * The paths that lead to the page of a file.
   *
   * @param file the file
   * @return the best one first; none if it has no page
   */
  List<String> paths(PageFile file);

  /**
   * The path of what is shown for a folder that has no page of its own.
   *
   * @param folder the folder, without a slash at its end
   * @return the path; empty if there is nothing
   */
  Optional<String> folder(String folder);

  /** The one form of a path that a link names. */
  String normal(String path);

  /** The anchor that a fragment names; empty for a fragment that has a meaning of its own. */
  default String anchor(String fragment) {
    return fragment;
  }

  /** The end of the address of a page, from its path on. */
  String written(String path);

  /**
   * The names that a generator gives.
   *
   * @param generator the generator
   * @param files every file with text, relative to the folder, with slashes
   * @param root how addresses that begin with a slash begin here, if they can
   */
  static PageNames of(Generator generator, Set<String> files, HugoRoot root) {
    return switch (generator) {
      case HUGO -> new HugoNames(files, root);
      case MKDOCS -> new MkdocsNames(files);
      case HTML -> new HtmlNames();
      case GIT -> new GitNames();
    };
  }
}
