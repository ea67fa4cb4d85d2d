package dev.runbook.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** Checks parameters whose values are whole numbers. */
final class WholeNumber {

  private WholeNumber() {}

  /**
   * Checks that a number is not too small.
   *
   * @param least the smallest number that makes sense
   * @param parameter the property of the parameter, for the message
   * @param value what the user wrote
   * @return the value
   * @throws MojoExecutionException if it is smaller
   */
  static int from(int least, String parameter, int value) throws MojoExecutionException {
    if (value < least) {
      throw new MojoExecutionException(
          "`%s` has the value `%s`, expected a whole number from %s on"
              .formatted(parameter, value, least));
    }
    return value;
  }

  /**
   * Checks that a number is in a range.
   *
   * @param least the smallest number that makes sense
   * @param most the largest one
   * @param parameter the property of the parameter, for the message
   * @param value what the user wrote
   * @return the value
   * @throws MojoExecutionException if it is outside
   */
  static int between(int least, int most, String parameter, int value)
      throws MojoExecutionException {
    if (value < least || value > most) {
      throw new MojoExecutionException(
          "`%s` has the value `%s`, expected a whole number from %s to %s"
              .formatted(parameter, value, least, most));
    }
    return value;
  }
}
