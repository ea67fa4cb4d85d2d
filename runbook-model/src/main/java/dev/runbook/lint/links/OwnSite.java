package dev.runbook.lint.links;

import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.plain.FilePages;
import dev.runbook.plain.RelativeLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The site that the runbooks become. Immutable. */
public final class OwnSite implements Place {

  private static final String INDEX = "index.html";

  private final String url;
  private final WebAddress home;
  private final RunbookSet runbooks;
  private final SiteMap pages;
  private final NavigableSet<String> paths;
  private final FilePages files;

  private OwnSite(String url, WebAddress home, RunbookSet runbooks, SiteMap pages) {
    this.url = url;
    this.home = home;
    this.runbooks = runbooks;
    this.pages = pages;
    this.paths = Collections.unmodifiableNavigableSet(new TreeSet<>(pages.paths()));
    this.files = new FilePages(runbooks, pages);
  }

  /**
   * The site of some runbooks.
   *
   * @param runbooks the runbooks and their catalog
   * @param pages the pages that they become
   * @return the site, if the catalog says where it will be
   */
  public static Optional<OwnSite> of(RunbookSet runbooks, SiteMap pages) {
    return runbooks
        .catalog()
        .site()
        .url()
        .flatMap(
            url ->
                WebAddress.of(url.value())
                    .map(home -> new OwnSite(url.value(), home, runbooks, pages)));
  }

  @Override
  public String label() {
    return "the site";
  }

  @Override
  public WebAddress home() {
    return home;
  }

  @Override
  public Optional<String> below(WebAddress address) {
    return address.below(home).map(OwnSite::withoutIndex);
  }

  private static String withoutIndex(String path) {
    return path.equals(INDEX)
        ? ""
        : path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length() - 1) : path;
  }

  /** A former address leads on to the present one. */
  @Override
  public Optional<KnownPage> page(String path) {
    String present = pages.present(path);
    return pages.anchors(present).map(anchors -> KnownPage.of(present, anchors));
  }

  @Override
  public NavigableSet<String> paths() {
    return paths;
  }

  @Override
  public String address(String path) {
    return path.isEmpty() ? url : url + encoded(path) + "/";
  }

  @Override
  public Optional<String> addressOf(String file) {
    return files.find(new RelativeLink(file, "")).map(place -> address(place.path()));
  }

  /**
   * The anchors of a page.
   *
   * @param path the path of a page, or of one that has moved
   * @return its anchors; none if there is no such page
   */
  public Set<String> anchors(String path) {
    return page(path).map(KnownPage::anchors).orElse(Set.of());
  }

  /**
   * The page that an alert should lead to.
   *
   * @param alert the name of an alert
   * @return the path of its own page, or of that of its runbook if its name cannot be part of an
   *     address; empty if no runbook answers it
   */
  public Optional<String> pageOfAlert(String alert) {
    return runbooks
        .claim(alert)
        .map(
            claim ->
                Addresses.isPathSegment(alert)
                    ? Addresses.alert(alert)
                    : Addresses.runbook(claim.runbook().id().value()));
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path of the site: " + path, e);
    }
  }
}
