package dev.runbook.lint.links;

import dev.runbook.plain.PageAnchors;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A page that exists. Immutable; its anchors are looked for when somebody asks. */
public final class KnownPage {

  /** The fragment that every browser takes for the top of any page. */
  private static final String TOP = "top";

  private final String path;
  private final Optional<String> file;
  private final Supplier<PageAnchors> anchors;

  private KnownPage(String path, Optional<String> file, Supplier<PageAnchors> anchors) {
    this.path = path;
    this.file = file;
    this.anchors = anchors;
  }

  /** A page of our own. */
  static KnownPage of(String path, Set<String> anchors) {
    return new KnownPage(path, Optional.empty(), () -> new PageAnchors(anchors, true));
  }

  /** A page that somebody else makes of a file. */
  static KnownPage of(String path, String file, Supplier<PageAnchors> anchors) {
    return new KnownPage(path, Optional.of(file), anchors);
  }

  /** {@return its path in its {@link Place}, as its address should be written} */
  public String path() {
    return path;
  }

  /** {@return the file that it is made of, relative to its {@link Place}, if that is known} */
  public Optional<String> file() {
    return file;
  }

  /** {@return what a fragment can name on it, as far as that is known} */
  public Set<String> anchors() {
    return anchors.get().names();
  }

  /** Tells whether a fragment, parts of which may be masked, can lead to a place on the page. */
  boolean has(String fragment) {
    // A text fragment is found by its words; nobody can tell whether a page will hold them.
    return fragment.contains(":~:")
        || Template.fits(fragment, "")
        || Template.fits(fragment, TOP)
        || (Template.hasGap(fragment)
            ? anchors().stream().anyMatch(Template.fitting(fragment))
            : anchors().contains(fragment))
        || !anchors.get().whole();
  }
}
