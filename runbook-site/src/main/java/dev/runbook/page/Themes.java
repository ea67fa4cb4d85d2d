package dev.runbook.page;

import dev.runbook.block.Theme;
import dev.runbook.model.Catalog;
import dev.runbook.model.Located;
import dev.runbook.model.Logo;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the catalog says of the looks of the site. */
public final class Themes {

  /** Nothing else gets into a stylesheet. */
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  private static final int RANKS = 5;

  private Themes() {}

  /**
   * Reads the looks of a site.
   *
   * @param catalog the catalog
   * @param logo the image that it names, if that can be shown
   * @return its looks, without what is no colour
   */
  public static Theme of(Catalog catalog, Optional<Logo> logo) {
    Catalog.Colors colors = catalog.site().colors();
    return new Theme(
        logo.map(l -> new Theme.Logo(l.ending(), l.width(), l.height(), l.content())),
        colors.accent().flatMap(Themes::color),
        colors.accentDark().flatMap(Themes::color),
        colors.severities().stream().limit(RANKS).flatMap(color -> color(color).stream()).toList());
  }

  private static Optional<String> color(Located<String> written) {
    return Optional.of(written.value()).filter(color -> COLOR.matcher(color).matches());
  }
}
