package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wraps rules in every format and finds exactly these, each at its line, as often as one likes. */
class AnyShapeTest {

  private static final int RUNS = 200;

  /** A way to keep rules, and what they are called in the table. */
  private enum Wrap {
    PLAIN("prometheus"),
    MIMIR("prometheus"),
    OBJECT("prometheusrule"),
    LIST("prometheusrule"),
    TEMPLATE("prometheusrule"),
    RELEASE("prometheusrule"),
    VALUES("other"),
    ROOT_LIST("other"),
    NAMESPACES("other"),
    GRAFANA("grafana"),
    GRAFANA_RULER("grafana");

    private final String format;

    Wrap(String format) {
      this.format = format;
    }

    Object around(Object groups) {
      return switch (this) {
        case PLAIN -> Map.of("groups", groups);
        case MIMIR -> ordered("namespace", "a", "groups", groups);
        case OBJECT -> object(groups);
        case LIST -> ordered("kind", "List", "items", List.of(service(), object(groups)));
        case TEMPLATE -> ordered("kind", "Template", "objects", List.of(object(groups), service()));
        case RELEASE -> ordered("kind", "HelmRelease", "spec", Map.of("values", values(groups)));
        case VALUES -> values(groups);
        case ROOT_LIST -> groups;
        case NAMESPACES -> Map.of("tenant", groups);
        case GRAFANA -> ordered("apiVersion", "1", "groups", titled(groups));
        case GRAFANA_RULER -> Map.of("Folder", managed(groups));
      };
    }

    private static Object object(Object groups) {
      return ordered(
          "apiVersion",
          "monitoring.coreos.com/v1",
          "kind",
          "PrometheusRule",
          "metadata",
          Map.of("name", "a"),
          "spec",
          Map.of("groups", groups));
    }

    private static Object service() {
      return ordered("apiVersion", "v1", "kind", "Service", "spec", Map.of("type", "ClusterIP"));
    }

    private static Object values(Object groups) {
      return Map.of("serverFiles", Map.of("alerting_rules.yml", Map.of("groups", groups)));
    }

    private static Object titled(Object groups) {
      return each(
          groups,
          rule -> ordered("title", rule.get("alert"), "condition", "A", "data", query(rule), rule));
    }

    private static Object managed(Object groups) {
      return each(
          groups,
          rule ->
              ordered(
                  rule, "grafana_alert", ordered("title", rule.get("alert"), "data", query(rule))));
    }

    private static Object query(Map<?, ?> rule) {
      return List.of(ordered("refId", "A", "model", Map.of("expr", rule.get("expr"))));
    }

    /** Replaces each alert of the groups; recording rules are left out. */
    private static Object each(Object groups, UnaryOperator<Map<String, Object>> change) {
      List<Object> changed = new ArrayList<>();
      for (Object group : (List<?>) groups) {
        List<Object> rules = new ArrayList<>();
        for (Object rule : (List<?>) ((Map<?, ?>) group).get("rules")) {
          Map<String, Object> copy = new LinkedHashMap<>();
          ((Map<?, ?>) rule).forEach((key, value) -> copy.put(key.toString(), value));
          if (copy.containsKey("alert")) {
            Map<String, Object> other = change.apply(copy);
            other.remove("alert");
            other.remove("expr");
            rules.add(other);
          }
        }
        changed.add(ordered("name", ((Map<?, ?>) group).get("name"), "rules", rules));
      }
      return changed;
    }
  }

  @ParameterizedTest
  @EnumSource
  void exactly_the_rules_that_were_written_are_found_at_their_lines(Wrap wrap) {
    Random random = new Random(wrap.name().hashCode());
    for (int run = 0; run < RUNS; run++) {
      Written written = new Written(random);
      Map<String, Map<String, Object>> alerts = new LinkedHashMap<>();
      Object document = wrap.around(groups(random, alerts));
      String text = random.nextInt(3) == 0 ? written.json(document) : written.yaml(document);
      String format = wrap.format;
      if (random.nextInt(4) == 0) {
        Object map = ordered("kind", "ConfigMap", "data", Map.of("rules.yaml", text + "\n"));
        text = random.nextInt(3) == 0 ? written.json(map) : written.yaml(map);
        format = format.equals("grafana") ? format : "prometheusrule";
      }

      AlertFile file = Alerts.read(random.nextBoolean() ? text : text.replace("\n", "\r\n"));

      assertThat(Alerts.problems(file)).as(text).isEmpty();
      assertThat(Alerts.in(file))
          .as(text)
          .containsExactlyInAnyOrderElementsOf(rows(text, alerts, format));
      for (AlertRule rule : file.rules()) {
        Map<?, ?> source = alerts.get(rule.name().text());
        assertThat(rule.expression().orElseThrow().text()).as(text).isEqualTo(source.get("expr"));
        assertThat(Alerts.url(rule)).as(text).isEqualTo(url(source));
      }
    }
  }

  private static List<String> rows(
      String text, Map<String, Map<String, Object>> alerts, String format) {
    List<String> lines = text.lines().toList();
    List<String> rows = new ArrayList<>();
    for (String name : alerts.keySet()) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(name)) {
          rows.add((i + 1) + " " + name + " " + format);
        }
      }
    }
    return rows;
  }

  private static Object url(Map<?, ?> rule) {
    return rule.get("annotations") instanceof Map<?, ?> map ? map.get("runbook_url") : "";
  }

  private static Object groups(Random random, Map<String, Map<String, Object>> alerts) {
    List<Object> groups = new ArrayList<>();
    for (int g = 0; g <= random.nextInt(3); g++) {
      List<Object> rules = new ArrayList<>();
      for (int r = random.nextInt(4); r >= 0; r--) {
        if (random.nextInt(4) == 0) {
          rules.add(ordered("record", "a:b", "expr", "sum(up)"));
        }
        String name = "Number" + alerts.size() + "IsDown";
        Map<String, Object> rule = rule(random, name);
        alerts.put(name, rule);
        rules.add(rule);
      }
      groups.add(ordered("name", "group " + g, "rules", rules));
    }
    return groups;
  }

  private static Map<String, Object> rule(Random random, String name) {
    List<String> queries =
        List.of("up", "up == 0", "sum(\n  up{job=\"a\\\\b\"}\n) > 1\n", "a / b > 0.5 # 😀", "x: y");
    Map<String, Object> rule =
        ordered("alert", name, "expr", queries.get(random.nextInt(queries.size())));
    if (random.nextBoolean()) {
      rule.put("for", "5m");
      rule.put("labels", ordered("severity", "page", "team", "a b"));
    }
    if (random.nextInt(3) > 0) {
      String text = "{{ $labels.instance }} is at {{ $value }} %:\n\nsee \"above\"\n";
      rule.put("annotations", ordered("runbook_url", "https://example.com/a", "text", text));
    }
    return rule;
  }

  /** A map of keys and values in order; a map among them brings in its own. */
  private static Map<String, Object> ordered(Object... parts) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof Map<?, ?> other) {
        other.forEach((key, value) -> map.put(key.toString(), value));
      } else {
        map.put(parts[i].toString(), parts[++i]);
      }
    }
    return map;
  }
}
