package dev.runbook.load;

import dev.runbook.model.Located;
import dev.runbook.model.LogSource;
import dev.runbook.model.Service;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads services, how they fail, and where their logs are. */
final class ServiceReader {

  static final Set<String> SERVICE_KEYS = Set.of("title", "about", "owner", "health", "failures");
  static final Set<String> LOG_KEYS = withCommand("title", "service", "holds", "path");

  private static final Set<String> HEALTH_KEYS = withCommand("about");
  private static final Set<String> FAILURE_KEYS =
      Set.of("when", "users", "severity", "mode", "works", "fails", "failover", "runbook");

  private ServiceReader() {}

  static Optional<Service> service(Located<String> id, Fields fields) {
    Fields health = fields.inner("health", HEALTH_KEYS);
    return Optional.of(
        new Service(
            id,
            CatalogItems.title(id, fields),
            fields.text("about"),
            fields.name("owner"),
            CommandReader.read(health)
                .map(command -> new Service.Health(health.text("about"), command)),
            fields.each("failures", FAILURE_KEYS, ServiceReader::failure)));
  }

  private static Optional<Service.Failure> failure(Fields fields) {
    return Optional.of(
        new Service.Failure(
            fields.text("when"),
            fields.text("users"),
            fields.name("severity"),
            fields.choice("mode", Service.Mode.class),
            fields.texts("works"),
            fields.texts("fails"),
            fields.text("failover"),
            fields.name("runbook"),
            fields.location()));
  }

  static Optional<LogSource> log(Located<String> id, Fields fields) {
    return Optional.of(
        new LogSource(
            id,
            CatalogItems.title(id, fields),
            fields.name("service"),
            fields.text("holds"),
            fields.string("path"),
            CommandReader.read(fields)));
  }

  /** These keys and those that say what to type. */
  static Set<String> withCommand(String... keys) {
    return Stream.concat(Stream.of(keys), CommandReader.KEYS.stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
