package dev.runbook.serve;

/** Puts what went wrong in this program into a line. */
final class Mishap {

  private Mishap() {}

  static String line(Throwable mishap) {
    String message = mishap.getMessage();
    String text = message == null || message.isBlank() ? mishap.toString() : message;
    return text.strip().replaceAll("\\s+", " ");
  }
}
