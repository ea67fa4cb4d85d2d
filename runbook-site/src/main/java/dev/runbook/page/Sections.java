package dev.runbook.page;

import dev.runbook.model.Procedure.Phase;

/** What the sections of a runbook are called. */
final class Sections {

  static final String CAUSES = "Common causes";
  static final String NEVER = "Never";
  static final String BACKGROUND = "Background";
  static final String CLOSING = "What to write down";
  static final String INCIDENTS = "It happened before";
  static final String REFERENCES = "References";

  private Sections() {}

  static String of(Phase.Kind kind) {
    return switch (kind) {
      case EVIDENCE -> "Capture first";
      case STEPS -> "Steps";
      case DIAGNOSE -> "Diagnose";
      case MITIGATE -> "Mitigate";
      case VERIFY -> "Verify";
      case PREVENT -> "Prevent";
    };
  }
}
