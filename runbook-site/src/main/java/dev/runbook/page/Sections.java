package dev.runbook.page;

import dev.runbook.load.RunbookParts;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;

/** What the sections of runbooks and guides are called. */
final class Sections {

  static final String CAUSES = "Common causes";
  static final String NEVER = "Never";
  static final String BACKGROUND = "Background";
  static final String CLOSING = "What to write down";
  static final String INCIDENTS = "It happened before";
  static final String REFERENCES = "References";
  static final String KEEP = "Keep the evidence in";

  static final String ESCALATION = "Escalation";

  static final String FIRST_MINUTES = "First minutes";
  static final String WAY_OUT = "the way out";
  static final String TRIAGE = "From symptom to runbook";
  static final String DECISIONS = "Decision tree";
  static final String MITIGATIONS = "Make it stop";
  static final String CRITERIA = "Hard decisions";
  static final String CHECKLISTS = "Checklists";
  static final String TEMPLATES = "Templates";
  static final String RECIPES = "Recipes";

  private Sections() {}

  static String signs(Runbook runbook) {
    boolean hasSymptoms = !runbook.meaning().symptoms().isEmpty();
    return !hasSymptoms
        ? "The alerts"
        : RunbookParts.hasAlerts(runbook) ? "Symptoms and alerts" : "Symptoms";
  }

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
