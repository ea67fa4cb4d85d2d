package dev.runbook.lint.rules;

import dev.runbook.diagnostic.Nearest;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.load.Guesses;
import dev.runbook.model.Destination;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.FilePages;
import dev.runbook.plain.RelativeLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What to write in place of a dead link of a page. */
final class PageLinkAdvice {

  /** A page with more anchors than this is better looked at. */
  private static final int SHOWN = 8;

  private final Workspace workspace;
  private final Map<String, String> files = new TreeMap<>();
  private final Guesses nearNames;
  private final NearPages near = new NearPages();

  PageLinkAdvice(Workspace workspace, FilePages pages) {
    this.workspace = workspace;
    pages.files().forEach(file -> files.putIfAbsent(name(file), file));
    this.nearNames = new Guesses(files.keySet());
  }

  /**
   * The hint for a file that is not there: one beside it whose name is spelt alike, the file of the
   * runbook that is meant, or a file of such a name elsewhere that has a page.
   */
  String forFile(MarkdownPage page, RelativeLink link) {
    String file = link.file();
    String name = name(file);
    String folder = file.substring(0, file.length() - name.length());
    List<String> beside = workspace.surroundings().neighbours().getOrDefault(file, List.of());
    return Optional.of(name + ".md")
        .filter(beside::contains)
        .or(() -> Nearest.to(name, beside))
        .map(folder::concat)
        .or(() -> ofDocument(name))
        .or(() -> nearNames.nearest(name).map(near -> files.getOrDefault(near, near)))
        .map(near -> "did you mean `%s`?".formatted(RelativeLink.path(page.file(), near)))
        .orElse("write the file, or take the link out");
  }

  private Optional<String> ofDocument(String id) {
    return workspace.runbooks().destination(id).map(Destination::location).map(at -> at.file());
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The hint for a page of the site that does not exist. */
  String forPage(RunbookLink.Page link) {
    return near.of(link)
        .map(link.place()::address)
        .map("did you mean `%s`?"::formatted)
        .orElse("link to a page that exists, best by its file");
  }

  /** The hint for an anchor that is not there. */
  String forAnchor(String fragment, Set<String> anchors) {
    return Nearest.question(
            "#" + fragment, anchors.stream().map("#"::concat).collect(Collectors.toSet()))
        .orElseGet(() -> instead(anchors));
  }

  private static String instead(Set<String> anchors) {
    if (anchors.isEmpty() || anchors.size() > SHOWN) {
      return "leave the anchor out, or add a heading of this name";
    }
    String all = anchors.stream().sorted().collect(Collectors.joining("`, `#", "`#", "`"));
    return "write one of " + all + ", or leave the anchor out";
  }
}
