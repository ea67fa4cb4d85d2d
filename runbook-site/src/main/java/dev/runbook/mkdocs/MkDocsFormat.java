package dev.runbook.mkdocs;

import dev.runbook.block.Blocks;
import dev.runbook.block.Diagram;
import dev.runbook.block.Format;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.block.Relative;
import dev.runbook.block.StatusBadge;
import dev.runbook.block.Tsv;
import dev.runbook.diagram.BadgeDrawing;
import dev.runbook.diagram.Drawings;
import dev.runbook.markdown.MarkdownPages;
import dev.runbook.output.FileTree;
import dev.runbook.output.Resource;
import dev.runbook.prose.Address;
import dev.runbook.prose.Dialect;
import dev.runbook.template.Markup;
import dev.runbook.template.TemplateFunction;
import java.util.LinkedHashMap;
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

  private final String stylesheet = Resource.read(MkDocsFormat.class, "runbook.css");

  @Override
  public String name() {
    return "mkdocs";
  }

  @Override
  public FileTree render(Publication publication) {
    List<Map<String, String>> files =
        publication.pages().parallelStream().map(this::files).toList();
    FileTree tree = new FileTree();
    files.forEach(page -> page.forEach((path, text) -> tree.add("docs/" + path, text)));
    for (DataTable table : publication.tables()) {
      tree.add("docs/" + table.name() + ".tsv", Tsv.write(table));
    }
    for (DataFile file : publication.files()) {
      tree.add("docs/" + file.name(), file.text());
    }
    for (StatusBadge badge : publication.badges()) {
      tree.add("docs/" + badge.name() + ".svg", BadgeDrawing.file(badge));
    }
    tree.add("docs/" + ProjectFile.STYLESHEET, stylesheet);
    tree.add("mkdocs.yml", ProjectFile.write(publication, MkDocsFormat::file));
    return tree;
  }

  /** The files of a page: itself, and beside it a drawing for each diagram. */
  private Map<String, String> files(Page page) {
    String file = file(page.path());
    String stem = file.substring(0, file.length() - ".md".length());
    Map<Diagram, String> names = new LinkedHashMap<>();
    Blocks.diagrams(page, d -> names.computeIfAbsent(d, n -> drawing(stem, names.size() + 1)));
    TemplateFunction image =
        arguments -> {
          String path = names.getOrDefault((Diagram) arguments.get(0), "");
          return new Markup(Address.encode(Relative.path(file, path)));
        };
    Map<String, String> files = new LinkedHashMap<>();
    files.put(file, ProjectFile.frontMatter(page) + pages.render(page, Map.of("image", image)));
    names.forEach((diagram, path) -> files.put(path, Drawings.file(diagram)));
    return files;
  }

  private static String drawing(String stem, int number) {
    return stem + "-diagram-" + number + ".svg";
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
