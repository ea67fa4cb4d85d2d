package dev.runbook.lint.lock;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Location;
import dev.runbook.load.Addresses;
import dev.runbook.load.AllAnchors;
import dev.runbook.load.Directory;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.load.SiteMap;
import dev.runbook.model.Destination;
import dev.runbook.model.MarkdownPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The addresses of a site that are for ever: its pages, and the place of each alert on the page of
 * everything. The home page and that page itself are always there, so nothing need be remembered of
 * them; other anchors are checked where links name them, and come and go with what pages say.
 */
public final class Published {

  private final RunbookSet set;
  private final SiteMap site;
  private final Map<String, Address> owners = new HashMap<>();
  private final Map<String, String> ruleFiles = new HashMap<>();

  private Published(RunbookSet set, SiteMap site, List<AlertRule> rules) {
    this.set = set;
    this.site = site;
    Stream.concat(
            set.documents().stream().map(Published::of), set.pages().stream().map(Published::of))
        .forEach(address -> owners.put(address.path(), address));
    for (AlertRule rule : rules) {
      ruleFiles.merge(rule.alert(), file(rule.key()), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /**
   * The addresses of a site.
   *
   * @param set the runbooks and their catalog
   * @param site the pages that they become
   * @param rules the alert rules, which give pages to alerts that a pattern matches
   * @return the addresses in the order of their texts, former ones among them
   */
  public static List<Address> of(RunbookSet set, SiteMap site, List<AlertRule> rules) {
    return new Published(set, site, rules).addresses();
  }

  /** The address of a runbook or guide. */
  static Address of(Destination document) {
    return new Address(
        Addresses.document(document) + "/",
        document.id().value(),
        document.title().markdown(),
        file(document.location()));
  }

  /** The address of a plain page. */
  static Address of(MarkdownPage page) {
    return new Address(page.path() + "/", page.file(), page.title(), "");
  }

  private List<Address> addresses() {
    List<Address> addresses = new ArrayList<>();
    for (String path : site.paths()) {
      boolean isPromise = !path.equals(Addresses.HOME) && !path.equals(Addresses.ALL);
      if (isPromise && !Directory.isIn(path)) {
        addresses.add(address(path));
      }
    }
    String prefix = AllAnchors.alert("");
    for (String anchor : site.anchors(Addresses.ALL).orElseThrow()) {
      if (anchor.startsWith(prefix)) {
        Address page = address(Addresses.alert(anchor.substring(prefix.length())));
        String text = Addresses.ALL + "/#" + anchor;
        addresses.add(new Address(text, page.owner(), "", page.file()));
      }
    }
    return addresses.stream().sorted().toList();
  }

  private Address address(String path) {
    String present = site.present(path);
    Address own = owners.get(present);
    if (own != null) {
      return path.equals(present) ? own : new Address(path + "/", own.owner(), "", "");
    }
    Optional<Claim> claim = Addresses.alertIn(present).flatMap(set::claim);
    String owner = claim.map(c -> c.runbook().id().value()).orElse("");
    String file =
        claim
            .filter(c -> c.alert().isPattern())
            .flatMap(c -> Addresses.alertIn(present))
            .map(name -> ruleFiles.getOrDefault(name, ""))
            .orElse("");
    return new Address(path + "/", owner, "", file);
  }

  /** A file as it is called on every machine; one outside of the repository has no such name. */
  private static String file(Location place) {
    String file = place.file();
    boolean outside = file.startsWith("/") || file.startsWith("../") || file.contains(":");
    return outside ? "" : file;
  }
}
