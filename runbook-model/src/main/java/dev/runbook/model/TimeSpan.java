package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.time.Duration;

/**
 * A length of time: a whole number and one of {@code s}, {@code m}, {@code h}, {@code d}, {@code
 * w}.
 *
 * @param duration its length; a day has 24 hours
 * @param text as it was written, such as {@code 30m}
 * @param location where it was written
 */
public record TimeSpan(Duration duration, String text, Location location) {}
