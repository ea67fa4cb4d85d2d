package dev.runbook.maven;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the parameter {@code runbook.today}: the one clock that a run looks at. */
final class Today {

  private Today() {}

  /**
   * The day of a run.
   *
   * @param text what the user wrote; blank for the day of the machine
   * @return the day
   * @throws MojoExecutionException if it is no day
   */
  static LocalDate of(String text) throws MojoExecutionException {
    try {
      return text.isBlank() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new MojoExecutionException(
          "`runbook.today` has the value `%s`, expected a day such as `2026-03-01`"
              .formatted(text.strip()),
          e);
    }
  }
}
