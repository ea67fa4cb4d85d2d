package dev.runbook.lint;

import dev.runbook.alerting.AlertingRules;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import dev.runbook.plain.PageRules;
import dev.runbook.schema.SchemaRules;
import dev.runbook.source.YamlRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules under which something that people wrote went unseen. What else would have been found
 * there, nobody knows; so no comment, no baseline and no weight in the catalog passes them over.
 */
final class Unseen {

  /** The ids of the rules. */
  static final Set<String> RULES =
      Stream.concat(reading(), Stream.of("lint/fewer-alerts-than-before", "lint/lock-unreadable"))
          .collect(Collectors.toUnmodifiableSet());

  private Unseen() {}

  /** What the readers say; what is only a warning hides nothing that matters. */
  private static Stream<String> reading() {
    return Stream.of(
            YamlRules.ALL,
            SchemaRules.ALL,
            AlertingRules.ALL,
            List.of(PageRules.TOO_DEEP, WorkspaceRules.NOTHING_TO_CHECK))
        .flatMap(List::stream)
        .filter(rule -> rule.severity() == Severity.ERROR)
        .map(RuleInfo::id);
  }
}
