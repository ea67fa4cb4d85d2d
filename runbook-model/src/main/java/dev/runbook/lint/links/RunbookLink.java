package dev.runbook.lint.links;

import java.util.Optional;

/** Where a link leads, as far as it can be told without filling in its templates. */
public sealed interface RunbookLink {

  /**
   * It is no address.
   *
   * @param reason why not
   */
  record Malformed(Malformation reason) implements RunbookLink {}

  /** It is nothing but a template. */
  record TemplateOnly() implements RunbookLink {}

  /** A template decides which place it leads to. */
  record Undecided() implements RunbookLink {}

  /**
   * It leads to a place that is not ours to judge.
   *
   * @param address its parts, if it is the address of something on the web
   */
  record Foreign(Optional<WebAddress> address) implements RunbookLink {}

  /**
   * It leads to a place whose pages are known. Path and fragment are decoded, and masked as by
   * {@link Template}.
   *
   * @param place the place
   * @param path the path below its home page, without slashes at its ends
   * @param fragment what stands behind {@code #}; may be empty
   * @param status what is there
   */
  record Page(Place place, String path, String fragment, Status status) implements RunbookLink {

    /** {@return whether a template fills in part of it} */
    public boolean hasGap() {
      return isOpen() || Template.hasGap(fragment);
    }

    /** {@return whether a template fills in part of the path, so that it can mean many pages} */
    public boolean isOpen() {
      return Template.hasGap(path);
    }

    /** {@return the page that one comes to; empty if there is none, or if the path is open} */
    public Optional<KnownPage> page() {
      return isOpen() ? Optional.empty() : place.page(path);
    }
  }

  /** What is at the end of a link. */
  enum Status {
    /** A page, and the anchor on it. */
    LIVE,
    /** A page without this anchor. */
    NO_ANCHOR,
    /** Nothing. */
    NO_PAGE
  }
}
