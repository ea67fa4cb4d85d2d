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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A project for MkDocs, with its own theme or with Material. Its addresses are those of the HTML
 * portal. Safe for use by many threads.
 */
public final class MkDocsFormat implements Format {

  private static final String DOCS = "docs/";

  private final MarkdownPages pages =
      new MarkdownPages(MkDocsFormat.class, Dialect.PYTHON, MkDocsFormat::file);

  private final String stylesheet = Resource.read(MkDocsFormat.class, "runbook.css");

  @Override
  public String name() {
    return "mkdocs";
  }

  @Override
  public FileTree render(Publication publication) {
    FileTree tree = new FileTree();
    List<List<Diagram>> diagrams =
        publication.pages().parallelStream().map(MkDocsFormat::diagrams).toList();
    for (int i = 0; i < diagrams.size(); i++) {
      add(publication.pages().get(i), diagrams.get(i), tree);
    }
    for (DataTable table : publication.tables()) {
      tree.add(DOCS + table.name() + ".tsv", Tsv.write(table));
    }
    for (DataFile file : publication.files()) {
      if (!file.forSites()) {
        tree.addLarge(DOCS + file.name(), file.content());
      }
    }
    for (StatusBadge badge : publication.badges()) {
      tree.add(DOCS + badge.name() + ".svg", BadgeDrawing.file(badge));
    }
    tree.add(DOCS + ProjectFile.STYLESHEET, stylesheet);
    tree.add("mkdocs.yml", ProjectFile.write(publication, MkDocsFormat::file));
    return tree;
  }

  private static List<Diagram> diagrams(Page page) {
    Set<Diagram> diagrams = new LinkedHashSet<>();
    Blocks.diagrams(page, diagrams::add);
    return List.copyOf(diagrams);
  }

  /** The files of a page: itself, and beside it a drawing for each diagram. */
  private void add(Page page, List<Diagram> diagrams, FileTree tree) {
    String file = file(page.path());
    String stem = file.substring(0, file.length() - ".md".length());
    Map<Diagram, String> names = new HashMap<>();
    for (Diagram diagram : diagrams) {
      String name = drawing(stem, names.size() + 1);
      names.put(diagram, name);
      tree.add(DOCS + name, Drawings.file(diagram));
    }
    TemplateFunction image =
        arguments -> {
          String path = names.getOrDefault((Diagram) arguments.get(0), "");
          return new Markup(Address.encode(Relative.path(file, path)));
        };
    pages.add(page, DOCS + file, ProjectFile.frontMatter(page), Map.of("image", image), tree);
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
