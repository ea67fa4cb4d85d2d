package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time: a whole number and one of {@code s}, {@code m}, {@code h}, {@code d}, {@code
 * w}.
 *
 * @param duration its length; a day has 24 hours
 * @param text as it was written, such as {@code 30m}
 * @param location where it was written
 */
public record TimeSpan(Duration duration, String text, Location location) {

  private static final Pattern SHAPE = Pattern.compile("0*(\\d+)([smhdw])");

  /** More digits than this count as so many nines: about 19 million years of weeks. */
  private static final int MOST_DIGITS = 9;

  /**
   * Reads a span.
   *
   * @param text a whole number and a unit, such as {@code 30m}
   * @param location where it was written
   * @return the span, or empty if the text is none
   */
  public static Optional<TimeSpan> parse(String text, Location location) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(1);
    long number = Long.parseLong(digits.length() > MOST_DIGITS ? "9".repeat(MOST_DIGITS) : digits);
    Duration duration =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          case "d" -> Duration.ofDays(number);
          default -> Duration.ofDays(7 * number);
        };
    return Optional.of(new TimeSpan(duration, text, location));
  }
}
