package dev.runbook.lint.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the site of Hugo may begin that a set of pages belongs to: addresses in the facts of a page
 * that begin with a slash begin there.
 *
 * @param starts what such addresses have in front of them below the host, each the parts of a path
 * @param home the parts of the path of the set
 */
record HugoRoot(List<List<String>> starts, List<String> home) {

  private static final String CONTENT = "content";

  /**
   * The root for a set of pages.
   *
   * @param home the parts of the path under which its folder is published
   * @param folder the folder, with slashes
   */
  static HugoRoot of(List<String> home, String folder) {
    List<String> parts = List.of(folder.split("/", -1));
    List<String> section = parts.subList(parts.lastIndexOf(CONTENT) + 1, parts.size());
    List<String> lower = section.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList();
    int rest = home.size() - lower.size();
    if (parts.contains(CONTENT) && rest >= 0 && home.subList(rest, home.size()).equals(lower)) {
      return new HugoRoot(List.of(home.subList(0, rest)), home);
    }
    return new HugoRoot(List.of(List.of(), home), home);
  }

  /** The paths, below the set's home, that an address of the site may have there. */
  List<String> below(String path) {
    List<String> found = new ArrayList<>();
    starts.forEach(start -> below(path, start).ifPresent(found::add));
    return found;
  }

  private Optional<String> below(String path, List<String> start) {
    List<String> whole = new ArrayList<>(start);
    for (String part : path.split("/", -1)) {
      if (!part.isEmpty()) {
        whole.add(part);
      }
    }
    return whole.size() >= home.size() && whole.subList(0, home.size()).equals(home)
        ? Optional.of(String.join("/", whole.subList(home.size(), whole.size())))
        : Optional.empty();
  }
}
