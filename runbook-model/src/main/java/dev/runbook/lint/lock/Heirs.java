package dev.runbook.lint.lock;

import dev.runbook.diagnostic.Location;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.RunbookSet.Claim;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Destination;
import dev.runbook.model.Guide;
import dev.runbook.model.MarkdownPage;
import java.util.List;
import java.util.Optional;

/** Finds where lost addresses live on. */
final class Heirs {

  private static final String RUNBOOKS = Addresses.runbook("");
  private static final String GUIDES = Addresses.guide("");

  private final RunbookSet set;
  private final RenamedDocuments runbooks;
  private final RenamedDocuments guides;
  private final RenamedPages pages;
  private final RenamedAlerts alerts;

  Heirs(RunbookSet set, UrlLock lock, List<String> rules, List<Address> lost) {
    this.set = set;
    this.runbooks = new RenamedDocuments(set, lock, RUNBOOKS);
    this.guides = new RenamedDocuments(set, lock, GUIDES);
    this.pages = new RenamedPages(set, lock);
    this.alerts = new RenamedAlerts(set, lock, runbooks, rules, lost);
  }

  RenamedDocuments runbooks() {
    return runbooks;
  }

  /** Where an address lives on, if that can be recognised. */
  Optional<Heir> of(Address lost) {
    if (lost.isOfPlainPage()) {
      return pages.find(lost).map(Heirs::page);
    }
    Optional<String> alert = lost.alert();
    if (alert.isPresent()) {
      return alerts.find(lost, alert.get()).map(name -> alert(name, lost));
    }
    if (lost.path().startsWith(RUNBOOKS)) {
      return runbooks.find(lost.owner()).map(Heirs::document);
    }
    return lost.path().startsWith(GUIDES)
        ? guides.find(lost.owner()).map(Heirs::document)
        : Optional.empty();
  }

  private static Heir page(MarkdownPage page) {
    return new Heir(
        page.path(),
        page.path(),
        "the page of `" + page.file() + "`",
        "write in its front matter",
        Optional.empty(),
        page.aliases());
  }

  private static Heir document(Destination document) {
    String id = document.id().value();
    return new Heir(
        Addresses.document(document),
        id,
        (document instanceof Guide ? "the guide `" : "the runbook `") + id + "`",
        "write in `" + document.location().file() + "`",
        Optional.empty(),
        document.aliases());
  }

  private Heir alert(String name, Address lost) {
    String path = Addresses.alert(name);
    String what = "`" + name + "`";
    Optional<Claim> claim = set.claim(name);
    Optional<AlertClaim> entry = claim.map(Claim::alert).filter(alert -> !alert.isPattern());
    if (entry.isPresent()) {
      Location place = entry.get().location();
      boolean isName = place.equals(entry.get().name().location());
      return new Heir(
          path,
          name,
          what,
          isName ? "write at `" + place + "`" : "write in its entry at `" + place + "`",
          isName ? Optional.of(name) : Optional.empty(),
          entry.get().aliases());
    }
    String where =
        claim
            .<Destination>map(Claim::runbook)
            .or(() -> runbooks.find(lost.owner()))
            .map(runbook -> "in `" + runbook.location().file() + "`")
            .orElse("of the runbook that answers it");
    return new Heir(path, name, what, "add to the `alerts` " + where, Optional.of(name), List.of());
  }
}
