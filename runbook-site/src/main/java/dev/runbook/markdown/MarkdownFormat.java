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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    List<String> texts =
        publication.pages().parallelStream()
            .map(page -> page(page, menu, wanted.getOrDefault(page.path(), Set.of())))
            .toList();
    FileTree tree = new FileTree();
    for (int i = 0; i < texts.size(); i++) {
      tree.add(file(publication.pages().get(i).path()), texts.get(i));
    }
    for (DataTable table : publication.tables()) {
      tree.add(table.name() + ".tsv", Tsv.write(table));
    }
    for (DataFile file : publication.files()) {
      tree.add(file.name(), file.text());
    }
    return tree;
  }

  private String page(Page page, List<Link> menu, Set<String> wanted) {
    TemplateFunction isWanted = arguments -> wanted.contains((String) arguments.get(0));
    return pages.render(page, Map.of("menu", menu, "isWanted", isWanted));
  }

  /** Git hosts name headings in their own way, so that anchors are written where links lead. */
  private static Map<String, Set<String>> wantedAnchors(Publication publication) {
    Map<String, Set<String>> wanted = new HashMap<>();
    for (Page page : publication.pages()) {
      Blocks.targets(page, target -> want(target, wanted));
    }
    return wanted;
  }

  private static void want(Target target, Map<String, Set<String>> wanted) {
    if (target instanceof ToPage page && !page.anchor().isEmpty()) {
      wanted.computeIfAbsent(page.path(), path -> new HashSet<>()).add(page.anchor());
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
