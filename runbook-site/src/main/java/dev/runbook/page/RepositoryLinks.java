package dev.runbook.page;

import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.model.Catalog;
import java.util.Optional;

/**
 * Links to files of the repository, which leads to where it is edited if the catalog says where.
 */
final class RepositoryLinks {

  private static final String OUTSIDE = "..";

  private final Optional<String> edit;

  RepositoryLinks(Catalog catalog) {
    this.edit = catalog.site().edit();
  }

  /** A file by its path, so that whoever finds a mistake in it can mend it. */
  Line file(String file) {
    return to(file, "")
        .map(url -> new Line().link(file, url))
        .orElseGet(() -> new Line().code(file));
  }

  /** Where a file is edited; a file outside of the repository is edited elsewhere. */
  Optional<ToUrl> to(String file, String fragment) {
    String path = file.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    String anchor = fragment.isEmpty() ? "" : "#" + fragment;
    return edit.filter(e -> !file.startsWith(OUTSIDE))
        .map(e -> new ToUrl(e + (path.equals(".") ? "" : path) + anchor));
  }
}
