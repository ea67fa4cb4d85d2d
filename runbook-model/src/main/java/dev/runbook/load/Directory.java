package dev.runbook.load;

import dev.runbook.model.Catalog.SeverityLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The pages that list the alerts where there are too many for one list: all of them by name, and
 * those of each severity. Their addresses change as alerts come and go, so none is a promise.
 */
public final class Directory {

  /**
   * More alerts than this have a directory. A home page with as many takes 25 KB compressed and
   * still opens at once on a slow phone.
   */
  public static final int MOST_IN_ONE_LIST = 300;

  /** Alerts on a page of the directory. */
  private static final int MOST_ON_A_PAGE = 200;

  /** A page may end so many alerts early, where the next name begins otherwise. */
  private static final int LEEWAY = 40;

  private static final String FOLDER = "directory/";

  private static final Comparator<String> BY_NAME =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

  private final List<Part> byName;
  private final Map<String, List<Part>> bySeverity = new LinkedHashMap<>();

  private Directory(List<Part> byName) {
    this.byName = byName;
  }

  /**
   * A page of the directory.
   *
   * @param path its path without slashes at its ends
   * @param from what the names on it begin with, or come after
   * @param to what the last name begins with, and the next page does not
   * @param alerts the alerts that it lists, in order
   */
  public record Part(String path, String from, String to, List<String> alerts) {

    /** Copies the alerts. */
    public Part {
      alerts = List.copyOf(alerts);
    }
  }

  /**
   * The directory of a site.
   *
   * @param set the runbooks
   * @param alerts the alerts that have a page
   * @return its pages; none where one list is enough
   */
  public static Directory of(RunbookSet set, Collection<String> alerts) {
    if (alerts.size() <= MOST_IN_ONE_LIST) {
      return new Directory(List.of());
    }
    List<String> names = alerts.stream().sorted(BY_NAME).toList();
    Directory directory = new Directory(parts("names", names));
    Map<String, List<String>> sorted = new LinkedHashMap<>();
    for (SeverityLevel level : set.catalog().severities()) {
      sorted.put(level.id().value(), new ArrayList<>());
    }
    for (String name : names) {
      set.claim(name).stream()
          .flatMap(claim -> set.severities(claim).stream())
          .filter(sorted::containsKey)
          .forEach(severity -> sorted.getOrDefault(severity, List.of()).add(name));
    }
    sorted.forEach(
        (severity, list) -> {
          if (!list.isEmpty() && Addresses.isPathSegment(severity)) {
            directory.bySeverity.put(severity, parts("severity-" + severity, list));
          }
        });
    return directory;
  }

  /**
   * Tells whether a path belongs to the directory.
   *
   * @param path a path without slashes at its ends
   * @return true for its pages, whether or not they are there now
   */
  public static boolean isIn(String path) {
    return path.startsWith(FOLDER);
  }

  /** {@return whether one list is enough} */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** {@return the pages that list all alerts by name} */
  public List<Part> byName() {
    return byName;
  }

  /** {@return the pages of each severity that an alert has, by its id, the worst first} */
  public Map<String, List<Part>> bySeverity() {
    return Collections.unmodifiableMap(bySeverity);
  }

  /** {@return all pages} */
  public List<Part> parts() {
    return Stream.concat(byName.stream(), bySeverity.values().stream().flatMap(List::stream))
        .toList();
  }

  private static List<Part> parts(String name, List<String> alerts) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < alerts.size()) {
      int to = end(alerts, from);
      String before = from == 0 ? "" : alerts.get(from - 1);
      String after = to == alerts.size() ? "" : alerts.get(to);
      parts.add(
          new Part(
              FOLDER + name + "-" + (parts.size() + 1),
              beginning(alerts.get(from), before),
              beginning(alerts.get(to - 1), after),
              alerts.subList(from, to)));
      from = to;
    }
    return parts;
  }

  /** Where a page ends: where the names differ soonest, among the last places that are possible. */
  private static int end(List<String> alerts, int from) {
    int last = from + MOST_ON_A_PAGE;
    if (last >= alerts.size()) {
      return alerts.size();
    }
    int best = last;
    for (int end = last; end > last - LEEWAY; end--) {
      if (shared(alerts.get(end - 1), alerts.get(end))
          < shared(alerts.get(best - 1), alerts.get(best))) {
        best = end;
      }
    }
    return best;
  }

  /** The shortest beginning of a name that another one does not have. */
  private static String beginning(String name, String other) {
    return name.substring(0, Math.min(name.length(), shared(name, other) + 1));
  }

  /** How many letters two names begin with alike, in whatever case. */
  private static int shared(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (Character.toLowerCase(one.charAt(i)) != Character.toLowerCase(other.charAt(i))) {
        return i;
      }
    }
    return length;
  }
}
