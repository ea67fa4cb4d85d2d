package dev.runbook.block;

/**
 * A name and a value in one line, drawn as an image, for pages that are none of ours.
 *
 * @param name the name of the file without its ending
 * @param label what the value is of
 * @param value the value
 * @param tone how good that is
 */
public record StatusBadge(String name, String label, String value, Tone tone) {

  /** How good a value is; the value says it too, for whoever sees no colours. */
  public enum Tone {
    /** As it should be. */
    GOOD,
    /** On the way. */
    FAIR,
    /** Far from it. */
    POOR,
    /** There is nothing to judge. */
    NONE
  }
}
