package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertmanagerReaderTest {

  private static final String PLAIN =
      """
      global: {smtp_smarthost: "{{ .Values.host }}"}
      route:
        receiver: default
        group_by: [alertname]
        routes:
          - matchers: [severity="page"]
            receiver: pager
            continue: true
          - match: {team: web}
            match_re: {severity: page|ticket}
            receiver: web
            routes:
              - matchers: ['severity=~"ticket", job!=api']
      receivers:
        - name: default
        - name: pager
          pagerduty_configs: [{routing_key: "ENC[AES256_GCM,data:x]"}]
        - {name: web, email_configs: [], webhook_configs: }
      """;

  @Test
  void every_end_is_found_whose_labels_are_known() {
    assertThat(ends(PLAIN, Map.of())).containsExactly("default");
    assertThat(ends(PLAIN, Map.of("severity", "page"))).containsExactly("pager");
    assertThat(ends(PLAIN, Map.of("severity", "page", "team", "web")))
        .containsExactly("pager", "web");
    assertThat(ends(PLAIN, Map.of("severity", "ticket", "team", "web"))).containsExactly("web");
  }

  @Test
  void labels_that_are_not_known_lead_to_every_end_that_they_can() {
    Alertmanager alertmanager = read(PLAIN).alertmanager().orElseThrow();

    assertThat(
            alertmanager.ends(
                label -> Optional.of("page").filter(page -> label.equals("severity"))))
        .extracting(RouteEnd::receiver)
        .containsExactly("pager", "web");
    assertThat(alertmanager.ends(label -> Optional.empty()))
        .extracting(RouteEnd::receiver)
        .containsExactly("pager", "web", "default");
    assertThat(alertmanager.labels()).containsExactly("job", "severity", "team");
  }

  @Test
  void a_receiver_tells_somebody_if_anything_stands_beside_its_name() {
    assertThat(read(PLAIN).alertmanager().orElseThrow().receivers())
        .extracting(receiver -> receiver.name().value(), Receiver::tells)
        .containsExactly(tuple("default", false), tuple("pager", true), tuple("web", false));
  }

  @Test
  void a_way_that_names_the_alert_is_told_apart() {
    String file =
        """
        route:
          receiver: default
          routes:
            - {matchers: [alertname="Watchdog"], routes: [{receiver: none}]}
            - {matchers: [alertname!="X", a="b"], receiver: none}
        receivers: []
        """;
    Alertmanager alertmanager = read(file).alertmanager().orElseThrow();

    assertThat(alertmanager.ends(label -> Optional.of(label.equals("alertname") ? "Watchdog" : "")))
        .singleElement()
        .satisfies(end -> assertThat(end.isByName()).isTrue());
    assertThat(alertmanager.ends(label -> Optional.of(label.equals("a") ? "b" : "")))
        .containsExactly(new RouteEnd("none", false));
  }

  @Test
  void a_configuration_in_a_secret_has_its_places_there() {
    String file =
        """
        apiVersion: v1
        kind: Secret
        stringData:
          template.tmpl: "{{ define }}"
          alertmanager.yaml: |
            route:
              receiver: default
            receivers:
              - name: default
        """;

    assertThat(read(file).problems()).isEmpty();
    assertThat(read(file).alertmanager().orElseThrow().receivers().get(0).name().location())
        .hasToString("am.yml:9:15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alertmanager:\n  enabled: true\n  config:\n    route: {receiver: a}\n    receivers: [{name: a}]\n",
        "alertmanager_config: |\n  route: {receiver: a}\n  receivers: [{name: a}]\ntemplate_files: {}\n",
        "kind: List\nitems:\n  - kind: Service\n  - kind: ConfigMap\n    data:\n      x: 'route: {receiver: a}'\n      y: |\n        receivers: [{name: a}]\n        route: {receiver: a}\n",
        "base: &b {receiver: a}\nroute: *b\nreceivers: [{name: a}]\n",
        "# nothing\n---\nroute: {<<: {receiver: a}}\nreceivers: [{name: a}]\n",
        "{\"route\": {\"receiver\": \"a\"}, \"receivers\": [{\"name\": \"a\"}]}",
      })
  void a_configuration_inside_of_something_else_is_found(String file) {
    assertThat(read(file).problems()).isEmpty();
    assertThat(ends(file, Map.of())).containsExactly("a");
  }

  @Test
  void a_part_of_a_configuration_may_be_passed_by() {
    String file =
        """
        kind: AlertmanagerConfig
        spec:
          route:
            receiver: a
            routes: [{receiver: b, matchers: [{name: x, value: y.*, matchType: =~}]}]
          receivers: [{name: a}, {name: b, pagerdutyConfigs: [{}]}]
        """;
    Alertmanager alertmanager = read(file).alertmanager().orElseThrow();

    assertThat(alertmanager.ends(label -> Optional.of(label.equals("x") ? "yes" : "")))
        .extracting(RouteEnd::receiver)
        .contains("b");
    assertThat(alertmanager.ends(label -> Optional.of("no")))
        .extracting(RouteEnd::receiver)
        .contains(Alertmanager.ELSEWHERE);
  }

  @Test
  void in_a_template_no_route_is_certain() {
    String file =
        """
        route:
          receiver: default
          routes:
            {{- if .Values.pager }}
            - matchers: [severity="page"]
              receiver: {{ .Values.pager | quote }}
            {{- end }}
        receivers:
          - name: default
            {{- toYaml .Values.default | nindent 4 }}
        """;

    assertThat(read(file).problems()).isEmpty();
    assertThat(ends(file, Map.of("severity", "page")))
        .containsExactly("{{ .Values.pager | quote }}", "default");
    assertThat(read(file).alertmanager().orElseThrow().receiversKnown()).isFalse();
  }

  @Test
  void what_cannot_be_read_is_a_finding_at_its_place() {
    assertThat(problems("route: later\nreceivers: []\n"))
        .containsExactly(
            "am.yml:1:8 `route` holds the text `later`, expected a route with a receiver");
    assertThat(problems("receivers: []\n"))
        .containsExactly("am.yml:1:1 there is no `route` in this configuration of Alertmanager");
    assertThat(problems("route: {group_by: [x]}\n"))
        .containsExactly(
            "am.yml:1:1 the first route has no `receiver` in this configuration of Alertmanager");
    assertThat(problems("route: {receiver: a, routes: [b]}\n"))
        .containsExactly("am.yml:1:31 `routes` holds the text `b`, expected a route");
    assertThat(problems("groups: []\n"))
        .containsExactly(
            "am.yml:1:1 there is no configuration of Alertmanager here, expected `route` and `receivers`");
    assertThat(problems("$ANSIBLE_VAULT;1.1;AES256\n3861\n")).hasSize(1);
    assertThat(problems("a: b: c\n")).singleElement().asString().startsWith("am.yml:1:");
  }

  @Test
  void a_text_that_cannot_be_read_is_a_finding_in_it() {
    String file =
        "kind: Secret\nstringData:\n  alertmanager.yaml: |\n    route: a: b\n    receivers: []\n";

    assertThat(problems(file)).singleElement().asString().startsWith("am.yml:4:");
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream().map(AlertmanagerReaderTest::line).toList();
  }

  private static String line(Diagnostic problem) {
    return problem.location() + " " + problem.message();
  }

  private static List<String> ends(String text, Map<String, String> labels) {
    return read(text)
        .alertmanager()
        .orElseThrow()
        .ends(label -> Optional.of(labels.getOrDefault(label, "")))
        .stream()
        .map(RouteEnd::receiver)
        .toList();
  }

  private static AlertmanagerFile read(String text) {
    return AlertmanagerReader.read(new SourceFile("am.yml", text), Budget.ALERT_RULES);
  }
}
