package dev.runbook.lint.links;

import java.util.Set;

/**
 * A page that exists.
 *
 * @param path its path in its {@link Place}, as its address should be written
 * @param anchors what a fragment can name on it
 */
public record KnownPage(String path, Set<String> anchors) {

  /** The fragment that every browser takes for the top of any page. */
  private static final String TOP = "top";

  /** Tells whether a fragment, parts of which may be masked, can lead to a place on the page. */
  boolean has(String fragment) {
    // A text fragment is found by its words; nobody can tell whether a page will hold them.
    String anchor = fragment.contains(":~:") ? "" : fragment;
    return Template.fits(anchor, "")
        || Template.fits(anchor, TOP)
        || (Template.hasGap(anchor)
            ? anchors.stream().anyMatch(a -> Template.fits(anchor, a))
            : anchors.contains(anchor));
  }
}
