package dev.runbook.plain;

import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Destination;
import dev.runbook.model.MarkdownPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which pages the files of the repository become, so that a link from file to file can lead from
 * page to page. Immutable.
 */
public final class FilePages {

  /** A line, or several, of a file as Git hosts show it; our pages have no lines. */
  private static final Pattern LINES = Pattern.compile("L\\d+(C\\d+)?(-L\\d+(C\\d+)?)?");

  /** The fragment that every browser takes for the top of any page. */
  private static final String TOP = "top";

  private final RunbookSet set;
  private final SiteMap site;
  private final Map<String, List<String>> documents = new TreeMap<>();
  private final Map<String, MarkdownPage> pages = new TreeMap<>();

  /**
   * Looks up the files of everything that has a page.
   *
   * @param set the runbooks, guides and plain pages
   * @param site the addresses that they have
   */
  public FilePages(RunbookSet set, SiteMap site) {
    this.set = set;
    this.site = site;
    Stream.<Destination>concat(set.runbooks().stream(), set.guides().stream())
        .sorted(Comparator.comparing(Destination::location))
        .forEach(
            document ->
                documents
                    .computeIfAbsent(document.location().file(), file -> new ArrayList<>())
                    .add(Addresses.document(document)));
    for (MarkdownPage page : set.pages()) {
      pages.put(page.file(), page);
      int slash = page.file().lastIndexOf('/');
      if (slash > 0 && PagePath.isOfFolder(page.file())) {
        pages.putIfAbsent(page.file().substring(0, slash), page);
      }
    }
  }

  /**
   * A place on the site.
   *
   * @param path the path of a page
   * @param anchor an anchor on it, or empty for its top
   */
  public record Place(String path, String anchor) {}

  /**
   * Tells whether a file has a page.
   *
   * @param file a file, or a folder that has a page of its own, relative to the folder of the run
   * @return true if it is a plain page, or if a runbook or guide stands in it
   */
  public boolean has(String file) {
    return pages.containsKey(file) || documents.containsKey(file);
  }

  /** {@return the files that have a page, in order} */
  public Set<String> files() {
    Set<String> files = new TreeSet<>(documents.keySet());
    set.pages().forEach(page -> files.add(page.file()));
    return Collections.unmodifiableSet(files);
  }

  /**
   * What a fragment of a link to a file can name.
   *
   * @param file a file that has a page
   * @return the anchors in alphabetical order; of all its pages if it has several
   */
  public Set<String> anchors(String file) {
    Set<String> anchors = new TreeSet<>();
    if (pages.containsKey(file)) {
      anchors.addAll(pages.get(file).anchors().keySet());
    }
    documents
        .getOrDefault(file, List.of())
        .forEach(path -> anchors.addAll(site.anchors(path).orElse(Set.of())));
    return Collections.unmodifiableSet(anchors);
  }

  /**
   * The place that a link to a file means.
   *
   * @param link the link
   * @return where it leads on the site; empty if the file has no page, or the page not this anchor
   */
  public Optional<Place> find(RelativeLink link) {
    String fragment = link.fragment();
    boolean top = fragment.isEmpty() || fragment.equals(TOP) || LINES.matcher(fragment).matches();
    MarkdownPage page = pages.get(link.file());
    if (page != null) {
      String id = page.anchors().get(fragment);
      return id == null && !top
          ? Optional.empty()
          : Optional.of(new Place(page.path(), id == null ? "" : id));
    }
    return documents.getOrDefault(link.file(), List.of()).stream()
        .filter(path -> top || site.anchors(path).orElse(Set.of()).contains(fragment))
        .findFirst()
        .map(path -> new Place(path, top ? "" : fragment));
  }
}
