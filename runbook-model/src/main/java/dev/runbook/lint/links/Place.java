package dev.runbook.lint.links;

import java.util.NavigableSet;
import java.util.Optional;

/**
 * A place on the web whose pages are known, so that links to it can be judged without the network.
 * Paths are those below its home, decoded and without slashes at their ends.
 */
public interface Place {

  /** {@return what messages call it, such as "the site"} */
  String label();

  /** {@return what messages say it lacks, such as "no such page"} */
  default String noSuch() {
    return "no such page";
  }

  /** {@return the address that all of its pages have in common} */
  WebAddress home();

  /**
   * Where an address lies in it.
   *
   * @param address an address, parts of which may be masked as by {@link Template}
   * @return the path below the home page, or empty if the address leads elsewhere
   */
  default Optional<String> below(WebAddress address) {
    return address.below(home());
  }

  /**
   * Tells whether an address that does not lie in it may all the same lead to one of its pages.
   *
   * @param address an address that is not below the home page as it stands
   * @return true if that depends on a template, or on something else that nobody here knows
   */
  default boolean mayHold(WebAddress address) {
    return address.mayBeBelow(home());
  }

  /**
   * Looks up a page.
   *
   * @param path the path of a link, without gaps
   * @return the page that one comes to, if there is one
   */
  Optional<KnownPage> page(String path);

  /** {@return the paths of all pages, as their addresses should be written} */
  NavigableSet<String> paths();

  /**
   * The address of a page.
   *
   * @param path one of {@link #paths}
   * @return the whole address, encoded
   */
  String address(String path);

  /**
   * The address of what a file of the repository becomes.
   *
   * @param file a file, relative to the folder of the run, with slashes
   * @return the whole address, encoded; empty if the file has no page here
   */
  Optional<String> addressOf(String file);

  /**
   * What a fragment asks a page for.
   *
   * @param fragment what stands behind {@code #}, decoded
   * @return the anchor that it names, or empty if it leads to the page as a whole
   */
  default String anchor(String fragment) {
    return fragment;
  }

  /**
   * A path as messages show it.
   *
   * @param path the path of a page, or of one that is missing
   * @return the path, ending as an address of this place ends
   */
  default String shown(String path) {
    return path + "/";
  }
}
