package dev.runbook.lint.rules;

/** Where a {@code runbook_url} leads, as far as it can be told without filling in its templates. */
sealed interface RunbookLink {

  /**
   * It is no address.
   *
   * @param reason why not
   */
  record Malformed(Malformation reason) implements RunbookLink {}

  /** It depends on a template, or on where the site will be, which nobody has said. */
  record Undecided() implements RunbookLink {}

  /** It leads to a place that is not ours to judge. */
  record Foreign() implements RunbookLink {}

  /**
   * It leads to our site. Both parts are decoded, and masked as by {@link Template}.
   *
   * @param path the path under the home page, as a site map names it
   * @param fragment what stands behind {@code #}; may be empty
   */
  record Own(String path, String fragment) implements RunbookLink {

    /** {@return whether a template fills in part of it} */
    boolean hasGap() {
      return Template.hasGap(path) || Template.hasGap(fragment);
    }
  }
}
