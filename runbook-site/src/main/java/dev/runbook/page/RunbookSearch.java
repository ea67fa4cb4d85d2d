package dev.runbook.page;

import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Alert;
import dev.runbook.block.SearchEntry.Field;
import dev.runbook.block.SearchEntry.Kind;
import dev.runbook.load.Addresses;
import dev.runbook.load.Anchors;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Catalog;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Located;
import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Prohibition;
import dev.runbook.model.Runbook;
import dev.runbook.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a runbook is found by: its names and alerts, what one sees, and what its steps say. */
final class RunbookSearch {

  private final Sources sources;
  private final Runbook runbook;
  private final List<SearchEntry.Text> texts = new ArrayList<>();

  private RunbookSearch(Sources sources, Runbook runbook) {
    this.sources = sources;
    this.runbook = runbook;
  }

  static SearchEntry of(Sources sources, Runbook runbook) {
    return new RunbookSearch(sources, runbook).entry();
  }

  private SearchEntry entry() {
    addMeaning(runbook.meaning());
    addBelongings(runbook.ownership());
    return new SearchEntry(
        Kind.RUNBOOK,
        Words.plain(runbook.title()),
        new ToPage(Addresses.document(runbook), ""),
        runbook.meaning().intent().map(Words::plain).orElse(""),
        names(),
        sources.alerts(runbook).stream().map(this::alert).toList(),
        texts,
        parts());
  }

  /** Patterns, and alerts whose names make no address, are names of the runbook. */
  private List<String> names() {
    Stream<String> ids =
        Stream.concat(
            Stream.concat(runbook.code().stream(), Stream.of(runbook.id())).map(Located::value),
            runbook.aliases().stream().map(Located::value));
    Stream<String> claims =
        runbook.alerts().stream()
            .map(claim -> claim.name().value())
            .filter(name -> sources.alert(name).isEmpty());
    return Stream.concat(ids, claims).toList();
  }

  private Alert alert(AlertEntry alert) {
    AlertClaim claim = alert.claim().alert();
    List<Badge> severities = alert.severities().stream().map(sources::badge).toList();
    List<String> former =
        claim.isPattern() ? List.of() : claim.aliases().stream().map(Located::value).toList();
    return new Alert(alert.name(), severities, former, Words.plain(alert.summary()));
  }

  private void addMeaning(Runbook.Meaning meaning) {
    meaning.symptoms().forEach(text -> add(Field.SYMPTOM, Words.plain(text)));
    for (Cause cause : runbook.procedure().causes()) {
      cause.signs().forEach(sign -> add(Field.SYMPTOM, Words.plain(sign)));
    }
    Stream.of(meaning.intent(), meaning.impact(), meaning.background(), meaning.monitoring())
        .flatMap(text -> text.stream().flatMap(t -> Words.code(t).stream()))
        .forEach(code -> add(Field.SYMPTOM, code));
    Stream.of(meaning.impact(), meaning.background(), meaning.monitoring())
        .flatMap(text -> text.stream().map(Words::plain))
        .forEach(text -> add(Field.ABOUT, text));
    meaning.noActionIf().forEach(text -> add(Field.ABOUT, Words.plain(text)));
  }

  private void addBelongings(Runbook.Ownership ownership) {
    ownership.service().ifPresent(id -> add(Field.BELONGS, id.value(), Service.class));
    ownership.owner().ifPresent(id -> add(Field.BELONGS, id.value(), Team.class));
  }

  private void add(Field field, String id, Class<? extends Catalog.Item> type) {
    add(field, id);
    sources.set().item(type, id).ifPresent(item -> add(field, item.title()));
  }

  private void add(Field field, String text) {
    texts.add(new SearchEntry.Text(field, text));
  }

  private List<SearchEntry.Part> parts() {
    SearchParts parts = new SearchParts();
    runbook.procedure().phases().forEach(p -> parts.section(Anchors.of(p.kind()), p.steps()));
    List<Cause> causes = runbook.procedure().causes();
    for (int i = 0; i < causes.size(); i++) {
      Cause cause = causes.get(i);
      String anchor = Anchors.ofCause(i);
      parts.add(anchor, Stream.concat(Stream.of(cause.cause()), cause.signs().stream()));
      parts.inside(anchor, cause.steps());
    }
    for (Prohibition never : runbook.procedure().never()) {
      parts.add(Anchors.NEVER, Stream.concat(Stream.of(never.what()), never.because().stream()));
    }
    for (Runbook.Incident incident : runbook.aftermath().incidents()) {
      parts.add(Anchors.ofIncident(incident.date().value()), Stream.of(incident.what()));
    }
    return parts.done();
  }
}
