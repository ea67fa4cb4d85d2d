package dev.runbook.lint.lock;

import dev.runbook.load.Guesses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.MarkdownPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises plain pages whose files have moved. */
final class RenamedPages {

  private final RunbookSet set;
  private final Map<String, MarkdownPage> byPath = new HashMap<>();
  private final Map<String, List<MarkdownPage>> byTitle = new HashMap<>();
  private final Map<String, List<MarkdownPage>> newByName = new HashMap<>();
  private final Guesses newPaths;

  RenamedPages(RunbookSet set, UrlLock lock) {
    this.set = set;
    List<String> paths = new ArrayList<>();
    for (MarkdownPage page : set.pages()) {
      byPath.put(page.path(), page);
      add(Published.of(page).title(), page, byTitle);
      if (lock.page(page.path()).isEmpty()) {
        add(name(page.file()), page, newByName);
        paths.add(page.path());
      }
    }
    this.newPaths = new Guesses(paths);
  }

  private static void add(String key, MarkdownPage page, Map<String, List<MarkdownPage>> pages) {
    pages.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** The page that had an address: that of the same file, title or file name, or a similar path. */
  Optional<MarkdownPage> find(Address lost) {
    return set.page(lost.owner())
        .or(() -> lost.title().isEmpty() ? Optional.empty() : only(byTitle, lost.title()))
        .or(() -> only(newByName, name(lost.owner())))
        .or(
            () ->
                newPaths
                    .nearest(lost.path())
                    .flatMap(path -> Optional.ofNullable(byPath.get(path))));
  }

  private static Optional<MarkdownPage> only(Map<String, List<MarkdownPage>> pages, String key) {
    List<MarkdownPage> found = pages.getOrDefault(key, List.of());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
