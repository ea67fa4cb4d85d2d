package dev.runbook.mkdocs;

import dev.runbook.block.Format;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.block.Tsv;
import dev.runbook.markdown.MarkdownPages;
import dev.runbook.output.FileTree;
import dev.runbook.prose.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A project for MkDocs, with its own theme or with Material. Its addresses are those of the HTML
 * portal. Safe for use by many threads.
 */
public final class MkDocsFormat implements Format {

  private final MarkdownPages pages =
      new MarkdownPages(MkDocsFormat.class, Dialect.PYTHON, MkDocsFormat::file);

  @Override
  public String name() {
    return "mkdocs";
  }

  @Override
  public FileTree render(Publication publication) {
    List<String> texts = publication.pages().parallelStream().map(this::page).toList();
    FileTree tree = new FileTree();
    for (int i = 0; i < texts.size(); i++) {
      tree.add("docs/" + file(publication.pages().get(i).path()), texts.get(i));
    }
    for (DataTable table : publication.tables()) {
      tree.add("docs/" + table.name() + ".tsv", Tsv.write(table));
    }
    tree.add("mkdocs.yml", ProjectFile.write(publication, MkDocsFormat::file));
    return tree;
  }

  private String page(Page page) {
    return ProjectFile.frontMatter(page) + pages.render(page, Map.of());
  }

  /** MkDocs takes a file of the name index or README for the page of its folder. */
  private static String file(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (path.isEmpty()) {
      return "index.md";
    }
    return name.equals("index") || name.equals("readme") ? path + "/index.md" : path + ".md";
  }
}
