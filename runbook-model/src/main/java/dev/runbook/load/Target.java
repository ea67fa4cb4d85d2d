package dev.runbook.load;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.model.AlertOrigin;
import dev.runbook.model.Catalog;
import dev.runbook.model.Environment;
import dev.runbook.model.Service;
import dev.runbook.model.Threshold;
import java.util.List;
import java.util.stream.Stream;

/** What a reference into the catalog can mean. */
enum Target {
  SEVERITY("not a severity", "severities"),
  THRESHOLD("not a threshold", "thresholds"),
  TEAM("not a team", "teams"),
  CHANNEL("not a channel", "channels"),
  ORIGIN("not a source", "sources"),
  POLICY("not an escalation policy", "escalation"),
  HELP("neither an escalation policy nor a team", "escalation"),
  SERVICE("not a service", "services"),
  HOST("not a host", "hosts"),
  ENVIRONMENT("not an environment", "environments"),
  LINK("not a link", "links");

  private final String complaint;
  private final String section;

  Target(String complaint, String section) {
    this.complaint = complaint;
    this.section = section;
  }

  /** What a dangling name is not, such as {@code not a team}. */
  String complaint() {
    return complaint;
  }

  /** The key of the catalog under which it is to be added. */
  String section() {
    return section;
  }

  /** The rule that a dangling reference breaks. */
  RuleInfo rule() {
    return switch (this) {
      case SEVERITY -> ReferenceRules.UNKNOWN_SEVERITY;
      case THRESHOLD -> ReferenceRules.UNKNOWN_THRESHOLD;
      case TEAM -> ReferenceRules.UNKNOWN_TEAM;
      case CHANNEL -> ReferenceRules.UNKNOWN_CHANNEL;
      case ORIGIN -> ReferenceRules.UNKNOWN_SOURCE;
      case POLICY, HELP -> ReferenceRules.UNKNOWN_ESCALATION;
      case SERVICE -> ReferenceRules.UNKNOWN_SERVICE;
      case HOST -> ReferenceRules.UNKNOWN_HOST;
      case ENVIRONMENT -> ReferenceRules.UNKNOWN_ENVIRONMENT;
      case LINK -> ReferenceRules.UNKNOWN_LINK;
    };
  }

  /** The items that it can be; where two share an id, the first is meant. */
  List<? extends Catalog.Item> items(RunbookSet set) {
    return switch (this) {
      case SEVERITY -> set.items(Catalog.SeverityLevel.class);
      case THRESHOLD -> set.items(Threshold.class);
      case TEAM -> set.items(Catalog.Team.class);
      case CHANNEL -> set.items(Catalog.Channel.class);
      case ORIGIN -> set.items(AlertOrigin.class);
      case POLICY -> set.items(Catalog.EscalationPolicy.class);
      case HELP ->
          Stream.of(Catalog.EscalationPolicy.class, Catalog.Team.class)
              .flatMap(type -> set.items(type).stream())
              .toList();
      case SERVICE -> set.items(Service.class);
      case HOST -> set.items(Catalog.Host.class);
      case ENVIRONMENT -> set.items(Environment.class);
      case LINK -> set.items(Catalog.Link.class);
    };
  }
}
