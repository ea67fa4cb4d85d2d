package dev.runbook.diagnostic;

/** How bad a finding is. The order is from worst to mildest. */
public enum Severity {
  /** Certainly wrong; an error has no false positives. */
  ERROR,
  /** May be wrong, a person should look. */
  WARNING,
  /** Worth knowing, nothing to mend. */
  INFO;

  /**
   * Tells whether this severity is as bad as another one or worse.
   *
   * @param other the severity to compare with
   * @return true if a gate that fails on {@code other} fails on this one too
   */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** {@return the name as it is printed and written in reports, in lower case} */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
