package dev.runbook.lint.rules;

import dev.runbook.load.SiteMap;
import dev.runbook.model.AlertSources;
import dev.runbook.source.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where the pages will be published, and the addresses of pages there.
 *
 * @param url the address of the home page, ending with a slash
 */
record SiteAddress(String url) {

  /** The address that the catalog gives, if it does. */
  static Optional<SiteAddress> of(Workspace workspace) {
    return workspace.runbooks().catalog().site().url().map(url -> new SiteAddress(url.value()));
  }

  /** The parts of the address, unless it is none. */
  Optional<WebAddress> parts() {
    return WebAddress.of(url);
  }

  /** The address of a page. */
  String page(String path) {
    return path.isEmpty() ? url : url + encoded(path) + "/";
  }

  /**
   * The address that an alert should lead to, if a runbook answers it and the catalog says where
   * the site is.
   */
  static Optional<String> ofAlert(String name, Workspace workspace) {
    return of(workspace).flatMap(site -> pageOfAlert(name, workspace).map(site::page));
  }

  /**
   * The page that an alert should lead to: its own, or that of its runbook if its name cannot be
   * part of an address.
   */
  static Optional<String> pageOfAlert(String name, Workspace workspace) {
    return workspace
        .runbooks()
        .claim(name)
        .map(
            claim ->
                SiteMap.isPathSegment(name)
                    ? SiteMap.alert(name)
                    : SiteMap.runbook(claim.runbook().id().value()));
  }

  /** The line of a rule file that gives an alert an address. */
  static String line(String address) {
    return AlertSources.RUNBOOK_URL + ": " + address;
  }

  /** The line that puts another address in place of a value, quoted as that is. */
  static String line(String address, Node.Scalar value) {
    boolean quoted = value.style() == Node.Style.QUOTED && !address.matches(".*[\"\\\\].*");
    return line(quoted ? '"' + address + '"' : address);
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path of the site: " + path, e);
    }
  }
}
