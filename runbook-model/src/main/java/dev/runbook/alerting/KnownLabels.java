package dev.runbook.alerting;

import java.util.Optional;

/** The labels of an alert, as far as they are known before it fires. */
@FunctionalInterface
public interface KnownLabels {

  /**
   * Looks up a label.
   *
   * @param label its name
   * @return its value, empty text if the alert does not have it, or nothing if that is not known
   */
  Optional<String> value(String label);
}
