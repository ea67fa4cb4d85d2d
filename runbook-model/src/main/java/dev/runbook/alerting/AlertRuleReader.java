package dev.runbook.alerting;

import dev.runbook.alerting.AlertFile.Skipped;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the alert rules of a file: in rule files of Prometheus, and in PrometheusRule objects of
 * Kubernetes, alone or in a {@code kind: List}. It reads no more than it needs, so a field that it
 * does not know never stops it.
 */
public final class AlertRuleReader {

  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<AlertRule> rules = new ArrayList<>();

  private AlertRuleReader() {}

  /**
   * Reads all documents of a file.
   *
   * @param file the text
   * @param budget how much the file may ask for
   * @return its alert rules, what is wrong with them and with the YAML, and what is no alert rules
   */
  public static AlertFile read(SourceFile file, Budget budget) {
    ParsedFile parsed = YamlReader.read(file, budget);
    AlertRuleReader reader = new AlertRuleReader();
    reader.problems.addAll(parsed.problems());
    parsed.documents().forEach(reader::readDocument);
    if (parsed.documents().isEmpty() && parsed.problems().isEmpty()) {
      reader.skip(Location.startOf(parsed.file().name()), "an empty file");
    }
    return new AlertFile(reader.rules, 0, reader.problems, reader.skipped);
  }

  private void readDocument(Node document) {
    if (document instanceof Node.Scalar text && text.type() != Node.Type.NULL) {
      problems.add(
          Diagnostic.of(
                  AlertingRules.WRONG_SHAPE,
                  text.location(),
                  "this is %s, expected a mapping with `groups:`".formatted(text.describe()))
              .withHint("write alert rules into the file, or move it to another folder"));
      return;
    }
    if (!(document instanceof Node.Mapping written)) {
      skip(document.location(), "no mapping with `groups:`");
      return;
    }
    Node.Mapping root = Merge.resolve(written);
    Optional<String> kind = text(root, "kind");
    if (kind.isPresent()) {
      readObject(root, kind.get());
    } else if (root.get("groups").isPresent()) {
      readPlain(root, root.get("groups").get());
    } else {
      skip(root.location(), withoutGroups(root));
    }
  }

  private void readObject(Node.Mapping object, String kind) {
    switch (kind) {
      case "PrometheusRule" -> readSpec(object);
      case "List", "PrometheusRuleList" -> {
        Optional<Node> items = object.get("items");
        if (items.isPresent() && items.get() instanceof Node.Sequence list) {
          list.items().forEach(this::readDocument);
        } else {
          skip(object.location(), "a `" + kind + "` without items");
        }
      }
      default -> skip(object.location(), "a Kubernetes `" + kind + "`");
    }
  }

  private void readSpec(Node.Mapping object) {
    Optional<Node.Entry> spec = object.entry("spec");
    if (spec.isEmpty()) {
      problems.add(
          Diagnostic.of(
                  AlertingRules.WRONG_SHAPE,
                  object.entry("kind").map(kind -> kind.value().location()).orElseThrow(),
                  "this `PrometheusRule` has no `spec`")
              .withHint("add `spec:` with `groups:` in it"));
    } else if (spec.get().value() instanceof Node.Mapping mapping) {
      Merge.resolve(mapping)
          .get("groups")
          .ifPresent(groups -> rules(RuleFormat.PROMETHEUSRULE).readGroups(groups));
    } else {
      problems.add(RuleGroups.wrongShape("spec", spec.get().value(), "a mapping"));
    }
  }

  private void readPlain(Node.Mapping root, Node groups) {
    if (text(root, "apiVersion").isPresent()) {
      skip(root.location(), "an alerting file of Grafana");
    } else if (RuleGroups.areMeant(root, groups)) {
      rules(RuleFormat.PROMETHEUS).readGroups(groups);
    } else {
      skip(root.location(), "`groups:` that hold no `rules:`");
    }
  }

  private RuleGroups rules(RuleFormat format) {
    return new RuleGroups(format, rules, problems);
  }

  private static String withoutGroups(Node.Mapping root) {
    if (root.get("tests").isPresent() || root.get("rule_files").isPresent()) {
      return "a test for promtool, or the configuration of Prometheus";
    }
    return root.get("rules").isPresent() || root.get("alert").isPresent()
        ? "rules outside of `groups:`"
        : "no mapping with `groups:`";
  }

  private static Optional<String> text(Node.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text());
  }

  private void skip(Location location, String reason) {
    skipped.add(new Skipped(location.start(), reason));
  }
}
