package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * A service, and what happens when it fails.
 *
 * @param id its id
 * @param title its name
 * @param about what it does
 * @param owner the team that keeps it
 * @param health how one sees whether it is well
 * @param failures the ways in which it fails, in order
 */
public record Service(
    Located<String> id,
    String title,
    Optional<Text> about,
    Optional<Located<String>> owner,
    Optional<Health> health,
    List<Failure> failures)
    implements Catalog.Item {

  /** Copies the failures. */
  public Service {
    failures = List.copyOf(failures);
  }

  /**
   * How one sees whether a service is well.
   *
   * @param about what the answer means
   * @param command what to type; it may have a sample of the answer
   */
  public record Health(Optional<Text> about, Command command) {}

  /**
   * A way in which a service fails, and how much of everything else goes on.
   *
   * @param when what fails, where a service can fail in several ways
   * @param users what users see; key {@code users:}
   * @param severity how bad it is
   * @param mode whether it fails quietly
   * @param works what still works
   * @param fails what does not
   * @param failover what takes over by itself, and how fast
   * @param runbook the runbook for it
   * @param location the whole entry
   */
  public record Failure(
      Optional<Text> when,
      Optional<Text> users,
      Optional<Located<String>> severity,
      Optional<Mode> mode,
      List<Text> works,
      List<Text> fails,
      Optional<Text> failover,
      Optional<Located<String>> runbook,
      Location location) {

    /** Copies the lists. */
    public Failure {
      works = List.copyOf(works);
      fails = List.copyOf(fails);
    }
  }

  /** Whether a failure is noticed by who calls the service. */
  public enum Mode {
    /** Callers go on with less, and no error is shown. */
    SOFT,
    /** Callers get an error. */
    LOUD
  }
}
