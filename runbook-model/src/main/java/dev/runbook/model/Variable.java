package dev.runbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A name that stands for a value in commands, where it is written {@code <name>}. With one value,
 * the value is shown in its place; with values by environment, it is filled in by the reader.
 *
 * @param id the name
 * @param title what to call it: the name
 * @param about what it is
 * @param value its value, if it is the same everywhere
 * @param values its values by environment, in order; empty if it is the same everywhere
 */
public record Variable(
    Located<String> id,
    String title,
    Optional<Text> about,
    Optional<String> value,
    List<InEnvironment> values)
    implements Catalog.Item {

  /** Copies the values. */
  public Variable {
    values = List.copyOf(values);
  }

  /**
   * A value in one environment.
   *
   * @param environment the environment of the catalog
   * @param value the value in it
   */
  public record InEnvironment(Located<String> environment, String value) {}
}
