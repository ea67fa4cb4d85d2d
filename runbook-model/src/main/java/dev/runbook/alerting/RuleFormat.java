package dev.runbook.alerting;

/**
 * The kinds of file that alert rules are found in. The names are a contract of the goal `alerts`.
 */
public enum RuleFormat {
  /** A plain rule file: `groups:` with `rules:`. */
  PROMETHEUS("prometheus"),
  /** A Kubernetes object that holds rules. */
  PROMETHEUSRULE("prometheusrule"),
  /** Alert provisioning of Grafana. */
  GRAFANA("grafana"),
  /** A template of Go, as Helm has them, read as it stands. */
  HELM("helm"),
  /** Rules inside something else, such as the values of a chart. */
  OTHER("other");

  private final String label;

  RuleFormat(String label) {
    this.label = label;
  }

  /** What a rule is called that stands by itself in something of this format. */
  RuleFormat insideOfAnother() {
    return this == PROMETHEUS ? OTHER : this;
  }

  /** {@return the name as it is printed} */
  public String label() {
    return label;
  }
}
