package dev.runbook.markdown;

import dev.runbook.block.Blocks;
import dev.runbook.block.Format;
import dev.runbook.block.Inline.Link;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.block.Tsv;
import dev.runbook.output.FileTree;
import dev.runbook.prose.Dialect;
import dev.runbook.template.TemplateFunction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Markdown to read on a Git host and to search with {@code grep}: names are never escaped, a
 * paragraph is one line, and no command is wrapped. Safe for use by many threads.
 */
public final class MarkdownFormat implements Format {

  private final MarkdownPages pages =
      new MarkdownPages(MarkdownFormat.class, Dialect.COMMONMARK, MarkdownFormat::file);

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public FileTree render(Publication publication) {
    Map<String, Set<String>> wanted = wantedAnchors(publication);
    List<Link> menu =
        publication.menu().stream()
            .map(entry -> new Link(entry.label(), new ToPage(entry.path(), "")))
            .toList();
    FileTree tree = new FileTree();
    for (Page page : publication.pages()) {
      Set<String> anchors = wanted.getOrDefault(page.path(), Set.of());
      TemplateFunction isWanted = arguments -> anchors.contains((String) arguments.get(0));
      pages.add(page, file(page.path()), "", Map.of("menu", menu, "isWanted", isWanted), tree);
    }
    for (DataTable table : publication.tables()) {
      tree.add(table.name() + ".tsv", Tsv.write(table));
    }
    for (DataFile file : publication.files()) {
      if (!file.forSites()) {
        tree.addLarge(file.name(), file.content());
      }
    }
    return tree;
  }

  /** Git hosts name headings in their own way, so that anchors are written where links lead. */
  private static Map<String, Set<String>> wantedAnchors(Publication publication) {
    Map<String, Set<String>> wanted = new ConcurrentHashMap<>();
    publication.pages().parallelStream()
        .forEach(page -> Blocks.targets(page, target -> want(target, wanted)));
    return wanted;
  }

  private static void want(Target target, Map<String, Set<String>> wanted) {
    if (target instanceof ToPage page && !page.anchor().isEmpty()) {
      wanted.computeIfAbsent(page.path(), path -> ConcurrentHashMap.newKeySet()).add(page.anchor());
    }
  }

  private static String file(String path) {
    return switch (path) {
      case "" -> "README.md";
      case "all" -> "RUNBOOKS.md";
      default -> path + ".md";
    };
  }
}
