package dev.runbook.page;

import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Level;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whom to call, under which handle and in which channel. */
final class Contacts {

  private final RunbookSet set;
  private final CatalogLinks links;

  Contacts(RunbookSet set) {
    this.set = set;
    this.links = new CatalogLinks(set);
  }

  Optional<Team> team(String id) {
    return set.item(Team.class, id);
  }

  Optional<EscalationPolicy> policy(String id) {
    return set.item(EscalationPolicy.class, id);
  }

  /** The name of a team. */
  Line name(String team) {
    return Line.of(team(team).map(Team::title).orElse(team));
  }

  /** The handle of whoever is on call; letter by letter, for it is typed. */
  Line handle(Team team) {
    Line line = new Line();
    team.oncall().ifPresent(line::code);
    return line;
  }

  /** The channel of a team, or the one that is named instead. */
  Line channel(Optional<Team> team, Optional<Located<String>> instead) {
    return instead
        .or(() -> team.flatMap(Team::channel))
        .map(id -> links.channel(id.value()))
        .orElseGet(Line::new);
  }

  /** Handle and channel: how a team is reached. */
  Line reach(Optional<Team> team, Optional<Located<String>> instead) {
    Line handle = team.map(this::handle).orElseGet(Line::new);
    return new Line().joined(List.of(handle.done(), channel(team, instead).done()), " in ");
  }

  /** Whom a step calls, a policy or a team, and how if that is one way for sure. */
  Line whom(String id) {
    Line line = new Line();
    policy(id).ifPresentOrElse(p -> line.all(List.of(link(p))), () -> line.all(name(id).done()));
    Line reach = reach(id);
    return reach.isEmpty() ? line : line.text(", ").all(reach.done());
  }

  /** How a team, or a policy of a single level, is reached; empty for others. */
  Line reach(String id) {
    Optional<EscalationPolicy> policy = policy(id);
    Optional<Level> only = policy.filter(p -> p.levels().size() == 1).map(p -> p.levels().get(0));
    Optional<Team> team =
        policy.isPresent() ? only.flatMap(Level::team).flatMap(t -> team(t.value())) : team(id);
    return reach(team, only.flatMap(Level::channel));
  }

  /** A level of a policy in a line: when, whom, how, and what for. */
  Line level(Level level) {
    return Line.of(after(level) + ": ").all(call(level).done());
  }

  /** Whom a level of a policy calls, how, and what for. */
  Line call(Level level) {
    List<List<Inline>> parts = new ArrayList<>();
    level.team().ifPresent(id -> parts.add(name(id.value()).done()));
    Optional<Team> team = level.team().flatMap(id -> team(id.value()));
    parts.add(reach(team, level.channel()).done());
    level
        .raise()
        .ifPresent(
            id -> parts.add(Line.of("counts as ").all(links.severity(id.value()).done()).done()));
    level.about().ifPresent(about -> parts.add(Line.of(about).done()));
    return new Line().joined(parts, ", ");
  }

  /** When a level is called. */
  static String after(Level level) {
    return level.after().map(after -> "after " + Words.time(after)).orElse("at once");
  }

  /** Every team, with its handle and channel. */
  TableRows table() {
    TableRows rows = new TableRows("Team", "On call", "Channel", "What for");
    for (Team team : set.catalog().teams()) {
      rows.row(
          Line.of(team.title()),
          handle(team),
          channel(Optional.of(team), Optional.empty()),
          new Line().lead("", team.about()));
    }
    return rows;
  }

  /** A link to a policy. */
  static Inline link(EscalationPolicy policy) {
    String anchor = CatalogAnchors.escalation(policy.id().value());
    return new Inline.Link(policy.title(), new ToPage(Addresses.SEVERITIES, anchor));
  }

  /** Adds who is on call for a runbook, where they talk, and who comes next, not who after that. */
  void addFacts(Runbook.Ownership ownership, FactList facts) {
    Optional<EscalationPolicy> policy = ownership.escalation().flatMap(id -> policy(id.value()));
    Optional<Level> first = policy.flatMap(p -> p.levels().stream().findFirst());
    Optional<Team> team =
        first.flatMap(Level::team).or(ownership::owner).flatMap(id -> team(id.value()));
    team.ifPresent(
        t ->
            facts
                .add("On call", handle(t))
                .add("Channel", channel(Optional.of(t), first.flatMap(Level::channel))));
    policy.ifPresent(
        p -> {
          Line line = new Line().all(List.of(link(p)));
          p.levels().stream().skip(1).limit(1).forEach(l -> line.text("; ").all(level(l).done()));
          facts.add("Escalation", line.text(p.levels().size() > 2 ? " …" : ""));
        });
  }
}
