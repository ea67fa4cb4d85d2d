package dev.runbook.page;

import dev.runbook.alerting.AlertRule;
import dev.runbook.block.Block;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.diagnostic.Location;
import dev.runbook.load.Addresses;
import dev.runbook.load.AlertAnchors;
import dev.runbook.load.Anchors;
import dev.runbook.load.Asides;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.ArrayList;
import java.util.List;

/** The page that {@code runbook_url} leads to: what the alert means, what to do first, and on. */
final class AlertPage {

  private final Sources sources;
  private final AlertEntry alert;
  private final Runbook runbook;
  private final Place place;
  private final List<Block> blocks = new ArrayList<>();

  private AlertPage(Sources sources, AlertEntry alert) {
    this.sources = sources;
    this.alert = alert;
    this.runbook = alert.runbook();
    this.place = Place.own(runbook).repeated(runbook);
  }

  static Page of(Sources sources, AlertEntry alert, Imprint imprint) {
    return new Page(
        Addresses.alert(alert.name()),
        alert.name(),
        Words.plain(alert.summary()),
        imprint,
        () -> blocks(sources, alert));
  }

  private static List<Block> blocks(Sources sources, AlertEntry alert) {
    AlertPage page = new AlertPage(sources, alert);
    page.addTop();
    page.addFirstStep();
    page.addWay();
    page.addRules();
    return List.copyOf(page.blocks);
  }

  private void addTop() {
    List<Inline> names = new ArrayList<>(Line.of(alert.code()).done());
    names.add(new Inline.Link(Words.plain(runbook.title()), place.toRunbook(alert.runbookId())));
    List<Block> lead = new ArrayList<>();
    lead.add(new Block.Prose(alert.summary().markdown()));
    lead.addAll(new AlertFacts(sources).meaning(alert).blocks());
    RunbookFacts facts = new RunbookFacts(sources);
    blocks.add(
        new Masthead(
            sources.kicker(alert.severities(), alert.runbook()),
            alert.name(),
            names,
            lead,
            facts.atOnce(alert),
            facts.aside(runbook)));
    blocks.addAll(EscalationClock.of(sources.set(), runbook));
    blocks.addAll(Lifecycles.callout(sources, runbook));
  }

  private void addFirstStep() {
    if (runbook.lifecycle().status() == Runbook.Status.RETIRED) {
      return;
    }
    for (Phase phase : runbook.procedure().phases()) {
      blocks.add(heading(AlertAnchors.FIRST_STEP, "First step: " + Sections.of(phase.kind())));
      List<Step> steps = phase.steps();
      int first = steps.indexOf(Asides.counted(steps).get(0));
      blocks.addAll(ParameterForm.of(sources.set(), runbook, steps.get(first)));
      blocks.add(new StepComposer(sources, runbook, place).list(steps.subList(0, first + 1)));
      return;
    }
  }

  private void addWay() {
    blocks.add(heading(AlertAnchors.RUNBOOK, "The runbook"));
    List<List<Inline>> ways = new ArrayList<>();
    String title = Words.plain(runbook.title());
    ways.add(Line.of("All of it: ").link(title, place.toRunbook(alert.runbookId())).done());
    if (!runbook.procedure().never().isEmpty()) {
      ways.add(way(Sections.NEVER, Anchors.NEVER));
    }
    for (Phase phase : runbook.procedure().phases()) {
      ways.add(way(Sections.of(phase.kind()), Anchors.of(phase.kind())));
      if (phase.kind() == Phase.Kind.DIAGNOSE) {
        addCauses(ways);
      }
    }
    if (runbook.procedure().phases().stream().noneMatch(p -> p.kind() == Phase.Kind.DIAGNOSE)) {
      addCauses(ways);
    }
    blocks.add(new Block.Bullets(ways));
  }

  private void addCauses(List<List<Inline>> ways) {
    if (!runbook.procedure().causes().isEmpty()) {
      ways.add(way(Sections.CAUSES, Anchors.CAUSES));
    }
  }

  private List<Inline> way(String title, String anchor) {
    return new Line().link(title, place.to(anchor)).done();
  }

  private void addRules() {
    List<AlertRule> rules = sources.rules(alert.name());
    if (rules.isEmpty()) {
      return;
    }
    blocks.add(heading(AlertAnchors.RULE, rules.size() == 1 ? "The rule" : "The rules"));
    for (AlertRule rule : rules) {
      rule.expression().map(e -> new Block.Code(e.text().strip(), "promql")).ifPresent(blocks::add);
      FactList facts = new FactList();
      rule.holdFor().ifPresent(f -> facts.add("For", Line.of(Words.time(f.text()))));
      List<List<Inline>> labels =
          rule.labels().stream()
              .map(l -> new Line().code(l.key().text() + "=" + l.value().text()).done())
              .toList();
      Location key = rule.key();
      facts.add("Labels", new Line().joined(labels, ", "));
      facts.add("File", new Line().code(key.file() + ":" + key.line()));
      blocks.addAll(facts.blocks());
    }
  }

  private static Block heading(String anchor, String title) {
    return new Block.Heading(2, anchor, Line.of(title).done());
  }
}
