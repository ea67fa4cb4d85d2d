package dev.runbook.maven;

import java.util.Optional;

/** What is known about this program. */
final class Program {

  private Program() {}

  /** {@return its version, which only its jar knows} */
  static Optional<String> version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion());
  }
}
