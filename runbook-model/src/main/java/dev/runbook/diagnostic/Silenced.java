package dev.runbook.diagnostic;

/**
 * A finding that does not count in a run.
 *
 * @param finding the finding, at the severity that it would have
 * @param by what silences it
 * @param reason why, as somebody wrote it; may be empty
 */
public record Silenced(Diagnostic finding, By by, String reason) implements Comparable<Silenced> {

  /** What silences a finding. */
  public enum By {
    /** A comment beside it. */
    COMMENT,
    /** A file of findings that are known. */
    BASELINE
  }

  /** The same with the finding at another place. */
  Silenced at(Location place) {
    return new Silenced(finding.at(place), by, reason);
  }

  @Override
  public int compareTo(Silenced other) {
    return finding.compareTo(other.finding);
  }
}
