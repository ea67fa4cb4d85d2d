package dev.runbook.template;

import java.util.Optional;

/** A template of the team is wrong. The message says where, what was found, and what to do. */
public final class TemplateMistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A mistake at a place.
   *
   * @param place the file, perhaps with line and column
   * @param message what was found and what was expected, perhaps with a remedy behind a semicolon
   */
  public TemplateMistake(String place, String message) {
    super(place + ": " + message);
  }

  /**
   * The mistake that some other failure is about.
   *
   * @param failure what went wrong
   * @return the mistake that caused it, if one did
   */
  public static Optional<TemplateMistake> behind(Throwable failure) {
    Throwable at = failure;
    while (at != null && !(at instanceof TemplateMistake)) {
      at = at.getCause();
    }
    return Optional.ofNullable((TemplateMistake) at);
  }
}
