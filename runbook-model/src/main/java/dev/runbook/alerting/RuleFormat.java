package dev.runbook.alerting;

/**
 * The kinds of file that alert rules are found in. The names are a contract of the goal `alerts`.
 */
public enum RuleFormat {
  /** A plain rule file: `groups:` with `rules:`. */
  PROMETHEUS("prometheus"),
  /** A Kubernetes object that holds rules. */
  PROMETHEUSRULE("prometheusrule");

  private final String label;

  RuleFormat(String label) {
    this.label = label;
  }

  /** {@return the name as it is printed} */
  public String label() {
    return label;
  }
}
