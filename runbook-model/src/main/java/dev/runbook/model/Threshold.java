package dev.runbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A measure whose value decides a severity.
 *
 * @param id its id
 * @param title what is measured
 * @param about how it is measured, and where
 * @param normal what it shows when all is well
 * @param bands the severities by range, in order, at least one
 */
public record Threshold(
    Located<String> id, String title, Optional<Text> about, Optional<Text> normal, List<Band> bands)
    implements Catalog.Item {

  /** Copies the bands. */
  public Threshold {
    bands = List.copyOf(bands);
  }
}
