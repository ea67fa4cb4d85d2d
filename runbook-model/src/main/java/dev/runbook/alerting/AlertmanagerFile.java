package dev.runbook.alerting;

import dev.runbook.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a file that should hold the configuration of Alertmanager.
 *
 * @param alertmanager the configuration, unless its routes cannot be read
 * @param problems what is wrong with the file
 */
public record AlertmanagerFile(Optional<Alertmanager> alertmanager, List<Diagnostic> problems) {

  /** Copies the list. */
  public AlertmanagerFile {
    problems = List.copyOf(problems);
  }
}
