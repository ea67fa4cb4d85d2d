package dev.runbook.html;

import dev.runbook.block.Inline.Target;
import dev.runbook.block.Relative;
import dev.runbook.prose.Address;

/** Links of one page. They name {@code index.html}, so that the site works from a disk too. */
final class SiteLinks {

  private final String file;
  private final String root;

  private SiteLinks(String file, String root) {
    this.file = file;
    this.root = root;
  }

  /** Links relative to a page. */
  static SiteLinks from(String path) {
    return new SiteLinks(file(path), "");
  }

  /**
   * Links of the page that a server sends for any address that it does not know: absolute ones if
   * the address of the site is known, otherwise relative to its root.
   */
  static SiteLinks ofNotFound(String url) {
    return new SiteLinks("404.html", url);
  }

  /** The file of a page. */
  static String file(String path) {
    return path.isEmpty() ? "index.html" : path + "/index.html";
  }

  /** The way to a page. */
  String toPage(String path) {
    if (!root.isEmpty()) {
      return Address.encode(root + (path.isEmpty() ? "" : path + "/"));
    }
    return toFile(file(path));
  }

  /** The way to any other file of the site. */
  String toFile(String target) {
    return Address.encode(root.isEmpty() ? Relative.path(file, target) : root + target);
  }

  /** The way to the target of a link; empty if it must not lead there. */
  String to(Target target) {
    if (target instanceof Target.ToPage page) {
      String anchor = page.anchor().isEmpty() ? "" : "#" + Address.encode(page.anchor());
      boolean here = root.isEmpty() && file(page.path()).equals(file);
      return here && !anchor.isEmpty() ? anchor : toPage(page.path()) + anchor;
    }
    return target instanceof Target.ToUrl url ? Address.safe(url.url()).orElse("") : "";
  }
}
