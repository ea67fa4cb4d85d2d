package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.CatalogAnchors;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Service;
import dev.runbook.model.Service.Failure;
import dev.runbook.model.Service.Health;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page that says what breaks when a service does: all at a glance, then each service. */
final class ServicesPage {

  private static final String TITLE = "Services and how they degrade";
  private static final String NO_RUNBOOK = "none yet";

  /** Nobody reads more names in a line. */
  private static final int MOST_RUNBOOKS = 20;

  private final Sources sources;
  private final Documents documents;
  private final FailureFacts failures;
  private final Map<String, List<Located<String>>> runbooks = new HashMap<>();
  private final PageDraft page = new PageDraft(TITLE);

  private ServicesPage(Sources sources) {
    this.sources = sources;
    this.documents = new Documents(sources.set());
    this.failures = new FailureFacts(sources);
    for (Runbook runbook : sources.runbooks()) {
      Optional<Located<String>> service = runbook.ownership().service();
      service.ifPresent(
          id -> runbooks.computeIfAbsent(id.value(), i -> new ArrayList<>()).add(runbook.id()));
    }
  }

  static Optional<Page> of(Sources sources) {
    ServicesPage services = new ServicesPage(sources);
    services.page.section(CatalogAnchors.MATRIX, "What users see when it fails", services.matrix());
    sources.catalog().services().forEach(services::add);
    String description = "What breaks when a service does, what goes on, and which runbook to open";
    return services.page.page(Addresses.SERVICES, description);
  }

  private TableRows matrix() {
    TableRows rows =
        new TableRows("Service", "When", "What users see", "Severity", "Fails", "Runbook");
    for (Service service : sources.catalog().services()) {
      for (Failure failure : service.failures()) {
        rows.row(
            link(service),
            new Line().lead("", failure.when()),
            new Line().lead("", failure.users()),
            failures.severity(failure),
            Line.of(failure.mode().map(FailureFacts::name).orElse("")),
            failure
                .runbook()
                .map(id -> documents.link(id.value()))
                .orElseGet(() -> Line.of(NO_RUNBOOK)));
      }
    }
    return rows;
  }

  private static Line link(Service service) {
    String anchor = CatalogAnchors.service(service.id().value());
    return new Line().link(service.title(), new ToPage(Addresses.SERVICES, anchor));
  }

  private void add(Service service) {
    String id = service.id().value();
    page.section(CatalogAnchors.service(id), service.title());
    service.about().ifPresent(about -> page.add(new Block.Prose(about.markdown())));
    FactList facts = new FactList();
    service.owner().ifPresent(owner -> facts.add("Owner", owner(owner.value())));
    List<Located<String>> about = runbooks.getOrDefault(id, List.of());
    boolean hasNone = about.isEmpty() && failuresWithRunbook(service) == 0;
    facts.add("Runbooks", hasNone ? Line.of(NO_RUNBOOK) : links(about));
    facts.add("Logs", logs(id));
    service.health().ifPresent(health -> facts.add("Health check", meaning(health)));
    page.addAll(facts.blocks());
    Commands commands = new Commands(sources.set());
    service.health().ifPresent(health -> page.addAll(commands.of(health.command())));
    page.addAll(failures.blocks(service));
  }

  private Line links(List<Located<String>> about) {
    Excerpt<Located<String>> some = Excerpt.of(about, MOST_RUNBOOKS);
    List<List<Inline>> parts =
        List.of(
            documents.links(some.shown()).done(),
            some.rest("the search finds them by the service").done());
    return new Line().joined(parts, ", ");
  }

  private static Line meaning(Health health) {
    return health.about().map(Line::of).orElseGet(() -> Line.of("run this"));
  }

  private static long failuresWithRunbook(Service service) {
    return service.failures().stream().filter(f -> f.runbook().isPresent()).count();
  }

  private Line owner(String team) {
    Contacts contacts = new Contacts(sources.set());
    Line reach = contacts.reach(contacts.team(team), Optional.empty());
    return contacts.name(team).text(reach.isEmpty() ? "" : ", ").all(reach.done());
  }

  private Line logs(String service) {
    List<List<Inline>> lines =
        sources.catalog().logs().stream()
            .filter(log -> log.service().filter(s -> s.value().equals(service)).isPresent())
            .map(log -> CatalogLinks.log(log).done())
            .toList();
    return new Line().joined(lines, ", ");
  }
}
