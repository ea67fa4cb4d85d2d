package dev.runbook.alerting;

import dev.runbook.alerting.template.Template;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Severity;
import dev.runbook.model.Located;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the configuration of Alertmanager: a file of its own, or one inside of something else, such
 * as a Secret of Kubernetes or the values of a Helm chart. What it does not need it does not look
 * at, so passwords may be encrypted and texts may be templates. Of a file that is itself a
 * template, no route is certain: it may not be there when the template has been filled in.
 */
public final class AlertmanagerReader {

  private static final String ROUTE = "route";
  private static final String RECEIVERS = "receivers";

  private final List<Diagnostic> problems = new ArrayList<>();
  private final Optional<Template> template;

  private AlertmanagerReader(Optional<Template> template) {
    this.template = template;
  }

  /**
   * Reads the first configuration in a file.
   *
   * @param file the text
   * @param budget how much the file may ask for
   * @return the configuration, and what is wrong with it and with the YAML
   */
  public static AlertmanagerFile read(SourceFile file, Budget budget) {
    ParsedFile parsed = YamlReader.read(file, budget);
    Optional<Template> template =
        parsed.problems().isEmpty() ? Optional.empty() : Template.probably(file);
    if (template.isPresent()) {
      parsed = YamlReader.read(template.get().masked(), budget);
    }
    AlertmanagerReader reader = new AlertmanagerReader(template);
    reader.problems.addAll(parsed.problems());
    Optional<Alertmanager> read =
        AlertmanagerPlace.find(parsed, budget, reader.problems).flatMap(reader::configuration);
    boolean hasError = reader.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (read.isEmpty() && !hasError) {
      reader.problems.add(
          Diagnostic.of(
                  AlertingRules.WRONG_SHAPE,
                  Location.startOf(file.name()),
                  "there is no configuration of Alertmanager here, expected `route` and `receivers`")
              .withHint("name another file in the catalog: alerts: {alertmanager: FILE}"));
    }
    return new AlertmanagerFile(read, reader.problems);
  }

  private Optional<Alertmanager> configuration(AlertmanagerPlace place) {
    Node.Mapping mapping = place.configuration();
    Optional<Node.Entry> route = mapping.entry(ROUTE);
    if (route.isEmpty()) {
      problem(mapping.location().start(), "there is no `route`", "add `route:` with a receiver");
      return Optional.empty();
    }
    if (!(route.get().value() instanceof Node.Mapping written)) {
      problems.add(AlertingRules.wrongShape(ROUTE, route.get().value(), "a route with a receiver"));
      return Optional.empty();
    }
    Node.Mapping root = Merge.resolve(written);
    Optional<Located<String>> receiver = receiver(root);
    if (receiver.isEmpty()) {
      problem(route.get().key().location(), "the first route has no `receiver`", "add `receiver:`");
      return Optional.empty();
    }
    List<LabelMatcher> conditions = place.isPart() ? List.of(LabelMatcher.UNREADABLE) : List.of();
    AlertRoute top = route(root, receiver.get(), conditions);
    return Optional.of(withReceivers(place.isPart() ? inside(top) : top, mapping));
  }

  /** What is only a part of a configuration has a route above it, of which nothing is known. */
  private static AlertRoute inside(AlertRoute part) {
    Located<String> elsewhere =
        new Located<>(Alertmanager.ELSEWHERE, part.receiver().location().start());
    return new AlertRoute(elsewhere, List.of(), false, List.of(part));
  }

  private AlertRoute route(
      Node.Mapping route, Located<String> receiver, List<LabelMatcher> conditions) {
    List<AlertRoute> below = new ArrayList<>();
    Optional<Node> routes = route.get("routes").filter(value -> !Fields.isNull(value));
    if (routes.isPresent() && !(routes.get() instanceof Node.Sequence)) {
      problems.add(AlertingRules.wrongShape("routes", routes.get(), "a list of routes"));
    }
    for (Node item : Fields.items(route, "routes")) {
      if (item instanceof Node.Mapping written) {
        Node.Mapping child = Merge.resolve(written);
        below.add(route(child, receiver(child).orElse(receiver), conditions(child)));
      } else {
        problems.add(AlertingRules.wrongShape("routes", item, "a route"));
      }
    }
    return new AlertRoute(receiver, conditions, goesOn(route), below);
  }

  private List<LabelMatcher> conditions(Node.Mapping route) {
    List<LabelMatcher> conditions = new ArrayList<>(RouteMatchers.of(route, this::restored));
    if (template.isPresent()) {
      conditions.add(LabelMatcher.UNREADABLE);
    }
    return conditions;
  }

  private static boolean goesOn(Node.Mapping route) {
    return Fields.text(route, "continue").filter("true"::equalsIgnoreCase).isPresent();
  }

  private Optional<Located<String>> receiver(Node.Mapping route) {
    return Fields.scalar(route, "receiver").filter(value -> !Fields.isBlank(value)).map(this::name);
  }

  private Located<String> name(Node.Scalar value) {
    return new Located<>(restored(value.text()), value.location());
  }

  private String restored(String text) {
    return template.map(masked -> masked.restore(text)).orElse(text);
  }

  private Alertmanager withReceivers(AlertRoute root, Node.Mapping configuration) {
    Optional<Node> written = configuration.get(RECEIVERS);
    List<Receiver> receivers = new ArrayList<>();
    boolean known =
        template.isEmpty() && (written.isEmpty() || written.get() instanceof Node.Sequence);
    for (Node item : Fields.items(configuration, RECEIVERS)) {
      Optional<Receiver> receiver =
          item instanceof Node.Mapping mapping ? named(Merge.resolve(mapping)) : Optional.empty();
      receiver.ifPresent(receivers::add);
      known &= receiver.isPresent();
    }
    return new Alertmanager(root, receivers, known);
  }

  private Optional<Receiver> named(Node.Mapping receiver) {
    return Fields.scalar(receiver, "name").map(name -> new Receiver(name(name), tells(receiver)));
  }

  /** Whatever stands beside the name and is not empty may tell somebody. */
  private boolean tells(Node.Mapping receiver) {
    return receiver.entries().stream()
        .filter(entry -> !entry.key().text().equals("name"))
        .map(Node.Entry::value)
        .anyMatch(value -> template.isPresent() || !isEmpty(value));
  }

  private static boolean isEmpty(Node value) {
    return Fields.isNull(value)
        || (value instanceof Node.Sequence list && list.items().isEmpty())
        || (value instanceof Node.Mapping mapping && mapping.entries().isEmpty());
  }

  private void problem(Location place, String message, String hint) {
    problems.add(
        Diagnostic.of(
                AlertingRules.WRONG_SHAPE,
                place,
                message + " in this configuration of Alertmanager")
            .withHint(hint));
  }
}
