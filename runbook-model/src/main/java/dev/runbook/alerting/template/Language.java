package dev.runbook.alerting.template;

/** The languages that rule files are templated in. */
public enum Language {
  /** The language of Go's {@code text/template}, as Helm has it: {@code {{ if .Values.x }}}. */
  GO,
  /** The language of Jinja, as Ansible and Salt have it: {@code {% if x %}}. */
  JINJA
}
