package dev.runbook.model;

import java.util.List;
import java.util.Optional;

/**
 * Where alert rules are, and what is expected of them. Key {@code alerts:} of the catalog.
 *
 * @param rules files or folders relative to the repository; empty if the default folder holds
 * @param elsewhere whether the alert rules live outside this repository
 * @param atLeast how many alert rules there must be
 * @param annotations the annotations that lead to the runbook, the preferred one first; never empty
 * @param links other annotations whose links are checked
 * @param hosts other hosts that links may lead to, where {@code *.} in front stands for every host
 *     below; empty if any will do
 * @param teamLabel the label that names the team
 * @param alertmanager the configuration of Alertmanager, a file relative to the repository
 */
public record AlertSources(
    List<Located<String>> rules,
    boolean elsewhere,
    Optional<Located<Integer>> atLeast,
    List<String> annotations,
    List<String> links,
    List<Located<String>> hosts,
    String teamLabel,
    Optional<Located<String>> alertmanager) {

  /** The annotation that leads to the runbook; the field has agreed on this name. */
  public static final String RUNBOOK_URL = "runbook_url";

  /** The label that names the team, where nobody says otherwise. */
  public static final String TEAM = "team";

  /** Copies the lists. */
  public AlertSources {
    rules = List.copyOf(rules);
    annotations = annotations.isEmpty() ? List.of(RUNBOOK_URL) : List.copyOf(annotations);
    links = List.copyOf(links);
    hosts = List.copyOf(hosts);
  }
}
