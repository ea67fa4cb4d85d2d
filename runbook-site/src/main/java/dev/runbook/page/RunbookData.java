package dev.runbook.page;

import dev.runbook.block.Imprint;
import dev.runbook.load.Addresses;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Procedure;
import dev.runbook.model.Procedure.Parameter;
import dev.runbook.model.Reference;
import dev.runbook.model.Runbook;
import java.util.List;
import java.util.Optional;

/** One runbook as data. */
final class RunbookData {

  private final Sources sources;
  private final Runbook runbook;
  private final Imprint imprint;
  private final String url;
  private final DataWriter out;
  private final StepData steps;

  /**
   * Prepares a runbook.
   *
   * @param imprint where its page comes from
   * @param url the address of the home page, or empty, which makes the addresses relative to it
   * @param out what it is written to
   */
  RunbookData(Sources sources, Runbook runbook, Imprint imprint, String url, DataWriter out) {
    this.sources = sources;
    this.runbook = runbook;
    this.imprint = imprint;
    this.url = url;
    this.out = out;
    this.steps = new StepData(sources, sources.set().placeholders(runbook), out);
  }

  /** Writes its keys. */
  void write() {
    identity();
    meaning(runbook.meaning());
    alerts();
    procedure(runbook.procedure());
    aftermath(runbook.aftermath());
    review();
  }

  private void identity() {
    String id = runbook.id().value();
    out.json().text("id", id);
    out.id("code", runbook.code());
    out.text("title", Optional.of(runbook.title()));
    out.json().text("url", url + Addresses.runbook(id) + "/");
    Runbook.Lifecycle lifecycle = runbook.lifecycle();
    out.word("status", lifecycle.status());
    out.id("replacedBy", lifecycle.replacedBy());
    out.text("stillFiring", lifecycle.stillFiring());
    out.ids("aliases", lifecycle.aliases());
    out.json().list("severities", sources.severities(runbook), out.json()::text);
    Runbook.Urgency urgency = runbook.urgency();
    out.objects(
        "bands",
        sources.set().bands(urgency),
        band -> {
          out.text("when", Optional.of(band.when()));
          out.id("is", Optional.of(band.is()));
        });
    out.objects(
        "rises",
        urgency.rises(),
        rise -> {
          out.id("to", Optional.of(rise.to()));
          out.text("when", Optional.of(rise.when()));
        });
    out.text("respond", urgency.respond());
    out.id("service", runbook.ownership().service());
    out.id("owner", runbook.ownership().owner());
    out.id("escalation", runbook.ownership().escalation());
    out.objects("dashboards", runbook.ownership().dashboards(), steps::link);
  }

  private void meaning(Runbook.Meaning meaning) {
    out.text("intent", meaning.intent());
    out.texts("symptoms", meaning.symptoms());
    out.texts("noActionIf", meaning.noActionIf());
    out.text("impact", meaning.impact());
    out.text("background", meaning.background());
    out.text("monitoring", meaning.monitoring());
    out.text("slo", meaning.slo());
    out.text("budget", meaning.budget());
  }

  /** The alerts that have pages, and the patterns that match the names of others. */
  private void alerts() {
    out.json()
        .list("alerts", sources.alerts(runbook), alert -> out.json().object(() -> alert(alert)));
    List<AlertClaim> patterns = runbook.alerts().stream().filter(AlertClaim::isPattern).toList();
    out.list("patterns", patterns, claim -> out.json().text(claim.name().value()));
  }

  private void alert(AlertEntry alert) {
    AlertClaim claim = alert.claim().alert();
    out.json().text("name", alert.name()).text("url", url + Addresses.alert(alert.name()) + "/");
    out.json().list("severities", alert.severities(), out.json()::text);
    out.text("intent", claim.intent());
    out.text("detects", claim.detects());
    out.text("misses", claim.misses());
    out.text("tolerates", claim.tolerates());
    out.ids("aliases", claim.aliases());
  }

  private void procedure(Procedure procedure) {
    out.texts("requires", procedure.requires());
    out.objects("parameters", procedure.parameters(), this::parameter);
    out.objects(
        "never",
        procedure.never(),
        never -> {
          out.text("do", Optional.of(never.what()));
          out.text("because", never.because());
        });
    steps.phases(procedure.phases());
    out.text("keep", procedure.keep());
    out.objects(
        "causes",
        procedure.causes(),
        cause -> {
          out.text("cause", Optional.of(cause.cause()));
          out.texts("signs", cause.signs());
          steps.steps("steps", cause.steps());
        });
  }

  private void parameter(Parameter parameter) {
    out.id("name", Optional.of(parameter.name()));
    out.text("about", parameter.about());
    out.plain("example", parameter.example());
    out.plain("label", parameter.label());
    out.list("values", parameter.values(), out.json()::text);
  }

  private void aftermath(Runbook.Aftermath aftermath) {
    out.texts("closing", aftermath.closing());
    out.objects("references", aftermath.references(), this::reference);
    out.objects(
        "incidents",
        aftermath.incidents(),
        incident -> {
          out.id("date", Optional.of(incident.date()));
          out.text("what", Optional.of(incident.what()));
        });
  }

  private void reference(Reference reference) {
    out.text("title", reference.title());
    out.id("to", reference.to());
    reference.link().ifPresent(id -> out.json().object("link", () -> steps.link(id)));
    out.plain("file", reference.file());
    out.text("section", reference.section());
    out.id("anchor", reference.anchor());
  }

  private void review() {
    imprint
        .review()
        .ifPresent(
            review ->
                out.json()
                    .object(
                        "review",
                        () -> {
                          out.word("state", review.state());
                          if (!review.date().isEmpty()) {
                            out.json().text("date", review.date());
                          }
                        }));
    out.json()
        .object(
            "source",
            () -> {
              out.json().text("file", runbook.location().file());
              out.json().number("line", runbook.location().line());
              out.plain("changed", imprint.changed().map(Imprint.Change::date));
              out.plain("revision", imprint.changed().map(Imprint.Change::revision));
            });
  }
}
