package dev.runbook.model;

import dev.runbook.diagnostic.Location;

/**
 * A value and where it was written: an id, a reference to one, a number.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param location where it stands
 */
public record Located<T>(T value, Location location) {}
