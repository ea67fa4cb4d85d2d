package dev.runbook.html;

import dev.runbook.block.Inline.Target;
import dev.runbook.block.Relative;
import dev.runbook.prose.Address;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of one page. They name {@code index.html}, so that the site works from a disk too. */
final class SiteLinks {

  /** The page that holds everything. */
  static final String WHOLE = "all";

  private static final Pattern ADDRESS = Pattern.compile("[a-z]+://[^/]*/?(.*)");

  private final String file;
  private final String root;
  private final boolean standsAlone;

  private SiteLinks(String file, String root, boolean standsAlone) {
    this.file = file;
    this.root = root;
    this.standsAlone = standsAlone;
  }

  /** Links relative to a page. */
  static SiteLinks from(String path) {
    return new SiteLinks(file(path), "", false);
  }

  /**
   * Links of the page that a server sends for any address that it does not know, at whatever depth:
   * they begin at the root of the server if the address of the site is known, whichever server that
   * is; otherwise they are relative to the root of the site, which only the root itself can follow.
   */
  static SiteLinks ofNotFound(String url) {
    return new SiteLinks("404.html", url.isEmpty() ? "" : folder(url), false);
  }

  /** Links for places where only a whole address is one. */
  static SiteLinks under(String url) {
    return new SiteLinks("404.html", url, false);
  }

  /** Links of a file at the root of the site. */
  static SiteLinks ofRoot(String file) {
    return new SiteLinks(file, "", false);
  }

  /**
   * Links of the page that holds everything where it stands alone: what is on it is found there,
   * and other pages at the address of the site if that is known.
   */
  static SiteLinks ofSingle(String url) {
    return new SiteLinks(file(WHOLE), url, true);
  }

  /** The folder of a site on its server; what is no address stays as it is. */
  private static String folder(String url) {
    Matcher parts = ADDRESS.matcher(url);
    return parts.matches() ? "/" + parts.group(1) : url;
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
      if (standsAlone) {
        return alone(page.path(), anchor);
      }
      boolean here = root.isEmpty() && file(page.path()).equals(file);
      return here && !anchor.isEmpty() ? anchor : toPage(page.path()) + anchor;
    }
    return target instanceof Target.ToUrl url ? Address.safe(url.url()).orElse("") : "";
  }

  private String alone(String path, String anchor) {
    if (path.isEmpty() || path.equals(WHOLE)) {
      return path.isEmpty() || anchor.isEmpty() ? "#_main" : anchor;
    }
    return root.isEmpty() ? "" : toPage(path) + anchor;
  }
}
