package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Objects of Kubernetes and of OpenShift that hold rules: those made for it, lists and templates of
 * objects, and texts in a ConfigMap or a Secret. In other objects, such as the release of a chart
 * with its values, rules are looked for wherever they may stand.
 */
final class KubernetesObjects implements Shape {

  /**
   * Kinds whose {@code spec} is a rule file: of the Prometheus operator and of VictoriaMetrics, of
   * OpenShift and of Loki, and of Google's managed service.
   */
  private static final Set<String> RULES =
      Set.of(
          "PrometheusRule",
          "VMRule",
          "AlertingRule",
          "RecordingRule",
          "Rules",
          "ClusterRules",
          "GlobalRules");

  /** What objects have beside what they are for; copies of them may stand in it. */
  private static final Set<String> ABOUT = Set.of("metadata", "status");

  /** What an object has, of which one that only refers to it has nothing. */
  private static final List<String> CONTENT =
      List.of("metadata", "spec", "data", "stringData", "items", "objects");

  /** What the names of files end with that hold rules and nothing but YAML. */
  private static final List<String> FILES = List.of(".yaml", ".yml", ".json", ".rules");

  @Override
  public boolean read(Node.Mapping object, DocumentReader reader) {
    Optional<String> kind = Fields.text(object, "kind");
    if (kind.isEmpty()
        || !isObject(object, kind.get())
        || !(reader.isStrict() || Fields.hasAny(object, CONTENT))) {
      return false;
    }
    DocumentReader inside = reader.within(RuleFormat.PROMETHEUSRULE);
    switch (kind.get()) {
      case "CustomResourceDefinition" -> skip(object, kind.get(), reader);
      case "ConfigMap" -> readTexts(object, "data", inside);
      case "Secret" -> readTexts(object, "stringData", inside);
      case "Template" -> readItems(object, "objects", inside);
      case "GrafanaAlertRuleGroup" ->
          Fields.mapping(object, "spec").ifPresent(spec -> GrafanaRules.readGroup(spec, inside));
      default -> {
        if (RULES.contains(kind.get())) {
          readSpec(object, kind.get(), inside);
        } else if (kind.get().endsWith("List")) {
          readItems(object, "items", inside);
        } else {
          readOther(object, inside);
        }
      }
    }
    return true;
  }

  /**
   * Other programs have a {@code kind:} too; only Kubernetes has it in upper case, or a version.
   */
  private static boolean isObject(Node.Mapping object, String kind) {
    return Fields.text(object, "apiVersion").isPresent() || Character.isUpperCase(kind.charAt(0));
  }

  private static void readSpec(Node.Mapping object, String kind, DocumentReader reader) {
    Optional<Node> spec = object.get("spec");
    if (spec.isEmpty() && object.entry("$patch").isPresent()) {
      reader.found().skip(object.location(), "a Kubernetes `" + kind + "` that is deleted");
    } else if (spec.isEmpty() && !reader.isStrict()) {
      skip(object, kind, reader);
    } else if (spec.isEmpty()) {
      reader
          .found()
          .problem(
              Diagnostic.of(
                      AlertingRules.WRONG_SHAPE,
                      object.get("kind").orElseThrow().location(),
                      "this `" + kind + "` has no `spec`")
                  .withHint("add `spec:` with `groups:` in it"));
    } else if (spec.get() instanceof Node.Mapping mapping) {
      Merge.resolve(mapping)
          .get("groups")
          .ifPresent(
              groups -> new RuleGroups(reader.format(), reader.found(), true).readGroups(groups));
    } else {
      reader.found().problem(AlertingRules.wrongShape("spec", spec.get(), "a mapping"));
    }
  }

  private static void readItems(Node.Mapping object, String key, DocumentReader reader) {
    if (Fields.isList(object, key)) {
      Fields.items(object, key).forEach(reader::read);
    } else {
      String kind = Fields.text(object, "kind").orElseThrow();
      reader.found().skip(object.location(), "a `%s` without %s".formatted(kind, key));
    }
  }

  /** Reads the texts that an object holds as if they were files. */
  private static void readTexts(Node.Mapping object, String key, DocumentReader reader) {
    int before = reader.found().size();
    for (Node.Entry entry :
        Fields.mapping(object, key).map(Node.Mapping::entries).orElse(List.of())) {
      if (entry.value() instanceof Node.Scalar text) {
        reader.readText(text, isNamedForRules(entry.key().text()));
      } else {
        reader.search(entry.value());
      }
    }
    if (reader.found().size() == before) {
      boolean encoded = object.entry("binaryData").isPresent() || isEncoded(object);
      String what = "a Kubernetes `%s`".formatted(Fields.text(object, "kind").orElseThrow());
      reader.found().skip(object.location(), encoded ? what + " in base64" : what);
    }
  }

  private static boolean isEncoded(Node.Mapping object) {
    return Fields.text(object, "kind").filter("Secret"::equals).isPresent()
        && object.entry("data").isPresent();
  }

  /** Tells whether a text of this name is meant to be rules, if it has the signs of rules. */
  private static boolean isNamedForRules(String key) {
    String name = key.toLowerCase(Locale.ROOT);
    return FILES.stream().anyMatch(name::endsWith)
        || (name.indexOf('.') < 0 && (name.contains("rule") || name.contains("alert")));
  }

  private static void readOther(Node.Mapping object, DocumentReader reader) {
    int before = reader.found().size();
    for (Node.Entry entry : object.entries()) {
      if (!ABOUT.contains(entry.key().text())) {
        reader.search(entry.value());
      }
    }
    if (reader.found().size() == before) {
      skip(object, Fields.text(object, "kind").orElseThrow(), reader);
    }
  }

  private static void skip(Node.Mapping object, String kind, DocumentReader reader) {
    reader.found().skip(object.location(), "a Kubernetes `" + kind + "`");
  }
}
