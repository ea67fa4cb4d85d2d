package dev.runbook.page;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.RulesHash;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Imprint.Change;
import dev.runbook.block.Imprint.Review;
import dev.runbook.diagnostic.Location;
import dev.runbook.history.History;
import dev.runbook.history.Revision;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.MarkdownPage;
import dev.runbook.model.Runbook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says of each page who keeps it, who has checked it, and when what it says last changed. */
final class Imprints {

  private final Sources sources;
  private final History history;
  private final RepositoryLinks repository;

  Imprints(Sources sources, History history) {
    this.sources = sources;
    this.history = history;
    this.repository = new RepositoryLinks(sources.catalog());
  }

  /** Every file of runbooks and pages, whose last change is wanted. */
  static Set<String> files(Sources sources) {
    return Stream.of(
            sources.set().documents().stream().map(document -> document.location().file()),
            sources.set().pages().stream().map(MarkdownPage::file),
            sources.catalog().location().map(Location::file).stream())
        .flatMap(files -> files)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  /** The edition that all pages are of. */
  Edition edition(Optional<String> version) {
    return new Edition(version, history.head().map(Imprints::change), !history.edited().isEmpty());
  }

  Imprint of(Runbook runbook) {
    return of(runbook, sources.severities(runbook));
  }

  Imprint of(AlertEntry alert) {
    return of(alert.runbook(), alert.severities());
  }

  private Imprint of(Runbook runbook, List<String> severities) {
    return new Imprint(
        severities.stream().map(sources::badge).toList(),
        owner(runbook.ownership().owner()),
        Optional.of(review(runbook)),
        repository.file(runbook.location().file()).done(),
        changed(runbook.location().file()));
  }

  Imprint of(Guide guide) {
    return of(guide.location().file(), owner(guide.owner()));
  }

  Imprint of(MarkdownPage page) {
    return of(page.file(), Optional.empty());
  }

  /** Of a page that shows the catalog. */
  Imprint ofCatalog() {
    return sources
        .catalog()
        .location()
        .map(place -> of(place.file(), Optional.empty()))
        .orElse(Imprint.NONE);
  }

  /** Of a page that gathers something from all files. */
  Imprint ofAll() {
    Optional<Change> latest = history.of(files(sources)).map(Imprints::change);
    return new Imprint(List.of(), Optional.empty(), Optional.empty(), List.of(), latest);
  }

  private Imprint of(String file, Optional<String> owner) {
    return new Imprint(
        List.of(), owner, Optional.empty(), repository.file(file).done(), changed(file));
  }

  private Optional<Change> changed(String file) {
    return history.of(file).map(Imprints::change);
  }

  private static Change change(Revision revision) {
    return new Change(revision.id(), revision.date().toString());
  }

  private Optional<String> owner(Optional<Located<String>> id) {
    return id.map(Located::value)
        .map(team -> sources.set().item(Team.class, team).map(Team::title).orElse(team));
  }

  /** A review is outdated if the alert rules that were read then are others now. */
  private Review review(Runbook runbook) {
    Optional<Runbook.Review> review = runbook.lifecycle().reviewed();
    if (review.isEmpty()) {
      return new Review(Review.State.NEVER, "");
    }
    List<AlertRule> rules =
        sources.alerts(runbook).stream()
            .flatMap(alert -> sources.rules(alert.name()).stream())
            .toList();
    boolean hasChanged =
        review
            .flatMap(Runbook.Review::rules)
            .filter(hash -> !rules.isEmpty() && !hash.value().equals(RulesHash.of(rules)))
            .isPresent();
    return new Review(
        hasChanged ? Review.State.OUTDATED : Review.State.REVIEWED,
        review.orElseThrow().date().value());
  }
}
