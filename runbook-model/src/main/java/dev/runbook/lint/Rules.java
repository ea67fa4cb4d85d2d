package dev.runbook.lint;

import dev.runbook.alerting.AlertingRules;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.lint.gate.GateRules;
import dev.runbook.lint.gate.KnownRules;
import dev.runbook.lint.lock.LockRules;
import dev.runbook.lint.rules.CrossChecks;
import dev.runbook.lint.rules.Rule;
import dev.runbook.load.ReferenceRules;
import dev.runbook.plain.PageRules;
import dev.runbook.schema.SchemaRules;
import dev.runbook.source.YamlRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The registry of every rule of the tool: those that hold things against each other, and those of
 * the readers.
 */
public final class Rules {

  /** The groups in the order of the documentation. */
  private static final List<String> GROUPS =
      List.of(
          "alerts",
          "runbooks",
          "references",
          "catalog",
          "severities",
          "pages",
          "schema",
          "yaml",
          "lint");

  private static final List<RuleInfo> ALL =
      Stream.of(
              CrossChecks.all().stream().map(Rule::info).toList(),
              AlertingRules.ALL,
              ReferenceRules.ALL,
              PageRules.ALL,
              SchemaRules.ALL,
              YamlRules.ALL,
              LockRules.ALL,
              WorkspaceRules.ALL,
              GateRules.ALL)
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt(rule -> GROUPS.indexOf(rule.group())))
          .toList();

  private static final KnownRules KNOWN = new KnownRules(ALL, Unseen.RULES);

  private Rules() {}

  /** The rules as those need them who name rules. */
  static KnownRules known() {
    return KNOWN;
  }

  /** {@return every rule; the order is that of the documentation and does not change} */
  public static List<RuleInfo> all() {
    return ALL;
  }

  /**
   * Looks up a rule.
   *
   * @param id its id, such as {@code alerts/runbook-url-dead}
   * @return the rule, if there is one
   */
  public static Optional<RuleInfo> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * The page of a rule: what it finds, why that matters, examples and how to mend it.
   *
   * @param rule a rule of this registry
   * @return the page in Markdown, with line feeds
   * @throws IllegalArgumentException if the rule is none of this registry
   */
  public static String page(RuleInfo rule) {
    try (InputStream page = Rules.class.getResourceAsStream("pages/" + rule.id() + ".md")) {
      if (page == null) {
        throw new IllegalArgumentException("no page for the rule " + rule.id());
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
