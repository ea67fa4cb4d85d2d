package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * The way of an alert into a channel.
 *
 * @param origin what raises it; key {@code source:}
 * @param when the condition under which this way is taken
 * @param alerts the names of the alerts that take it
 * @param severity the severity that takes it
 * @param channel the channel that it leads into
 * @param by how it gets there, such as {@code webhook}
 * @param location the whole entry
 */
public record Route(
    Optional<Located<String>> origin,
    Optional<Text> when,
    List<Located<String>> alerts,
    Optional<Located<String>> severity,
    Located<String> channel,
    Optional<Text> by,
    Location location) {

  /** Copies the alerts. */
  public Route {
    alerts = List.copyOf(alerts);
  }
}
