package dev.runbook.html;

import dev.runbook.block.Theme;

/**
 * The logo as a file of the site.
 *
 * @param path where it stands
 * @param logo the image
 */
record LogoAsset(String path, Theme.Logo logo) {

  static LogoAsset of(Theme.Logo logo) {
    return new LogoAsset(Asset.path("logo." + logo.ending(), logo.content().get()), logo);
  }

  /** What a page needs of it: the size keeps its place while it loads. */
  Shell.Logo shell(SiteLinks links) {
    return new Shell.Logo(links.toFile(path), logo.width(), logo.height());
  }
}
