package dev.runbook.lint.rules;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.lint.lock.Address;
import dev.runbook.lint.lock.Mends;
import dev.runbook.lint.lock.UrlLock;
import dev.runbook.load.Addresses;
import dev.runbook.load.SiteMap;
import dev.runbook.model.AlertClaim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An address that was published once, and that the site has no longer. */
final class AddressLost implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "pages/address-lost",
          Severity.ERROR,
          "An address of `runbook-urls.lock` is no longer there, so links to it are dead");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Workspace workspace, Consumer<Diagnostic> findings) {
    UrlLock lock = workspace.lock();
    List<Address> missing =
        lock.addresses().stream()
            .filter(address -> !isThere(address, workspace.siteMap()))
            .filter(address -> !mayBeUnread(address, workspace))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    Set<String> pages = missing.stream().map(Address::text).collect(Collectors.toSet());
    List<Address> lost =
        missing.stream().filter(Predicate.not(address -> isSaidOf(address, pages))).toList();
    List<String> alerts = workspace.alertRules().stream().map(AlertRule::alert).toList();
    Mends mends = new Mends(workspace.runbooks(), lock, alerts, lost);
    for (Address address : lost) {
      String message = "`%s` was published, and the site has no such address any more";
      findings.accept(
          Diagnostic.of(INFO, lock.place(address), message.formatted(address.text()))
              .withHint(mends.of(address)));
    }
  }

  private static boolean isThere(Address address, SiteMap site) {
    return site.anchors(address.path())
        .filter(anchors -> address.anchor().isEmpty() || anchors.contains(address.anchor()))
        .isPresent();
  }

  /** An alert that is gone from its own page is gone from the page of everything too. */
  private static boolean isSaidOf(Address address, Set<String> lost) {
    return !address.anchor().isEmpty()
        && address.alert().filter(name -> lost.contains(Addresses.alert(name) + "/")).isPresent();
  }

  private static boolean mayBeUnread(Address address, Workspace workspace) {
    Doubt doubt = workspace.doubt();
    UrlLock lock = workspace.lock();
    Optional<String> file = lock.file(address);
    if (lock.isOutside(address) || doubt.aboutAll() || file.filter(doubt::isIn).isPresent()) {
      return true;
    }
    if (!workspace.surroundings().unreadPages().isEmpty() && address.isOfPlainPage()) {
      return true;
    }
    Optional<String> alert = address.alert();
    if (alert.isPresent()) {
      return doubt.isAboutAlert(alert.get())
          || (!workspace.alertRulesWhole() && isMatched(alert.get(), workspace));
    }
    return address.owner().isEmpty()
        ? !doubt.files().isEmpty()
        : doubt.isAbout(address.path().substring(address.path().lastIndexOf('/') + 1));
  }

  /** Whether the page of an alert is there only if a rule defines it. */
  private static boolean isMatched(String alert, Workspace workspace) {
    return workspace
        .runbooks()
        .claim(alert)
        .map(c -> c.alert())
        .filter(AlertClaim::isPattern)
        .isPresent();
  }
}
