package dev.runbook.block;

import java.util.List;

/**
 * Whom to call as time goes by. The facts of a page say the same, so that a format which cannot
 * count may leave it out.
 *
 * @param levels the levels in the order of their times, at least one
 */
public record Clock(List<Level> levels) implements Block {

  /** Copies the levels. */
  public Clock {
    levels = List.copyOf(levels);
  }

  /**
   * A level of the escalation.
   *
   * @param after how many seconds after somebody began to work on it
   * @param call whom to call and how
   */
  public record Level(long after, List<Inline> call) {

    /** Copies the text. */
    public Level {
      call = List.copyOf(call);
    }
  }
}
