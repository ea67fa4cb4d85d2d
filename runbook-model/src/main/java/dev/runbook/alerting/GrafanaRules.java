package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules that Grafana itself evaluates: files of alert provisioning, which its export writes too,
 * and single rules as its HTTP APIs give them. They are named by {@code title:}.
 */
final class GrafanaRules implements Shape {

  /** Where the ruler API puts what only Grafana knows of a rule. */
  private static final String MANAGED = "grafana_alert";

  /** The keys under which a query says what it asks; the data source decides which it is. */
  private static final List<String> QUERIES = List.of("expr", "expression", "rawSql", "query");

  @Override
  public boolean read(Node.Mapping mapping, DocumentReader reader) {
    if (isRule(mapping)) {
      readRule(mapping, Fields.text(mapping, "ruleGroup").orElse(reader.group()), reader);
      return true;
    }
    boolean provisioning = isProvisioning(mapping);
    List<Node.Mapping> groups = Fields.mappings(Fields.items(mapping, "groups"));
    if (!provisioning && groups.stream().noneMatch(GrafanaRules::isGroup)) {
      return false;
    }
    if (mapping.entry("groups").isEmpty()) {
      reader.found().skip(mapping.location(), LookAlikes.ofProvisioning(mapping));
      return true;
    }
    Node written = mapping.get("groups").get();
    if (!(written instanceof Node.Sequence) && !Fields.isNull(written) && reader.isStrict()) {
      reader.found().problem(AlertingRules.wrongShape("groups", written, "a list of groups"));
    }
    groups.forEach(group -> readGroup(group, reader));
    return true;
  }

  /** Reads a group, which is also what an object of Grafana's operator has as its {@code spec}. */
  static void readGroup(Node.Mapping group, DocumentReader reader) {
    String name = Fields.text(group, "name").orElse("");
    for (Node.Mapping rule : Fields.mappings(Fields.items(group, "rules"))) {
      readRule(rule, name, reader);
    }
  }

  /** Tells whether this is a file for Grafana's folder of provisioning, whatever is in it. */
  static boolean isProvisioning(Node.Mapping mapping) {
    return mapping.entry("kind").isEmpty()
        && Fields.text(mapping, "apiVersion").filter("1"::equals).isPresent();
  }

  private static boolean isGroup(Node.Mapping group) {
    return Fields.mappings(Fields.items(group, "rules")).stream().anyMatch(GrafanaRules::isRule);
  }

  /** Tells whether a mapping by itself can be nothing but a rule of Grafana. */
  static boolean isRule(Node.Mapping mapping) {
    if (Fields.mapping(mapping, MANAGED).isPresent()) {
      return true;
    }
    if (mapping.entry("title").isEmpty()) {
      return false;
    }
    return Fields.mapping(mapping, "expressions").filter(GrafanaRules::haveModels).isPresent()
        || ((mapping.entry("condition").isPresent() || mapping.entry("record").isPresent())
            && Fields.mappings(Fields.items(mapping, "data")).stream()
                .anyMatch(query -> query.entry("refId").isPresent()));
  }

  private static boolean haveModels(Node.Mapping expressions) {
    return expressions.entries().stream()
        .anyMatch(e -> e.value() instanceof Node.Mapping m && m.entry("model").isPresent());
  }

  private static void readRule(Node.Mapping rule, String group, DocumentReader reader) {
    Node.Mapping managed = Fields.mapping(rule, MANAGED).orElse(rule);
    if (isRecording(rule) || isRecording(managed)) {
      reader.found().recordingRule();
      return;
    }
    Optional<Node.Entry> title = managed.entry("title");
    if (title.isPresent()
        && title.get().value() instanceof Node.Scalar name
        && !Fields.isBlank(name)) {
      RuleFields fields = new RuleFields(RuleFormat.GRAFANA, reader.found(), reader.isStrict());
      reader
          .found()
          .rule(fields.alertRule(rule, title.get().key().location(), name, query(managed), group));
    } else if (reader.isStrict()) {
      reader.found().problem(nameless(rule, title));
    }
  }

  private static Diagnostic nameless(Node.Mapping rule, Optional<Node.Entry> title) {
    if (title.isPresent() && !(title.get().value() instanceof Node.Scalar)) {
      return AlertingRules.wrongShape("title", title.get().value(), "the name of the alert");
    }
    String what = title.isPresent() ? "`title:` is empty" : "this rule has no `title:`";
    return Diagnostic.of(
            AlertingRules.NAME_MISSING,
            title.map(entry -> entry.key().location()).orElse(rule.location()),
            what + ", expected a name")
        .withHint("add `title: Name of the alert`");
  }

  private static boolean isRecording(Node.Mapping rule) {
    return Fields.mapping(rule, "record").isPresent();
  }

  /** What a rule asks, if it asks one thing; several steps have no text that says it all. */
  private static Optional<Node.Scalar> query(Node.Mapping rule) {
    List<Node.Scalar> queries =
        Fields.mappings(Fields.items(rule, "data")).stream()
            .flatMap(data -> Fields.mapping(data, "model").stream())
            .flatMap(GrafanaRules::texts)
            .limit(2)
            .toList();
    return queries.size() == 1 ? Optional.of(queries.get(0)) : Optional.empty();
  }

  private static Stream<Node.Scalar> texts(Node.Mapping model) {
    return QUERIES.stream()
        .flatMap(key -> Fields.scalar(model, key).stream())
        .filter(text -> !Fields.isBlank(text));
  }
}
