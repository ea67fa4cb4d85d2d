package dev.runbook.load;

import dev.runbook.model.Procedure.Cause;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The anchors of a runbook's page: what a fragment of a link to it can name. */
public final class Anchors {

  /** The section of common causes. */
  public static final String CAUSES = "causes";

  /** The section of things that must not be done. */
  public static final String NEVER = "never";

  /** The section on what to write down. */
  public static final String CLOSING = "closing";

  /** The section of further reading. */
  public static final String REFERENCES = "references";

  /** The section of past incidents. */
  public static final String INCIDENTS = "incidents";

  /** The section of background and monitoring. */
  public static final String BACKGROUND = "background";

  /** The section on what one sees, and on the alerts. */
  public static final String SIGNS = "signs";

  /** The section with the drawing of the questions. */
  public static final String DECISION_TREE = "decision-tree";

  /** The section on who is called when. */
  public static final String ESCALATION = "escalation";

  private static final String CAUSE = "cause";
  private static final Pattern INCIDENT = Pattern.compile("incident-\\d{4}-\\d{2}(-\\d{2})?");
  private static final Set<String> PHASES =
      Stream.of(Phase.Kind.values()).map(Anchors::of).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OWN_PAGE_ONLY = Set.of(SIGNS, DECISION_TREE, ESCALATION);
  private static final Set<String> SECTIONS =
      Set.of(
          CAUSES,
          NEVER,
          CLOSING,
          REFERENCES,
          INCIDENTS,
          BACKGROUND,
          SIGNS,
          DECISION_TREE,
          ESCALATION);
  private static final Pattern NUMBERED = Pattern.compile("(.+)-\\d+");

  private Anchors() {}

  /**
   * Tells whether a page may use an anchor for itself, so that no step can be called like it.
   *
   * @param anchor the anchor or the id of a step
   * @return true for sections, for numbered causes and steps and for dated incidents, whether or
   *     not a particular page has them
   */
  public static boolean isReserved(String anchor) {
    Matcher numbered = NUMBERED.matcher(anchor);
    return SECTIONS.contains(anchor)
        || PHASES.contains(anchor)
        || INCIDENT.matcher(anchor).matches()
        || (numbered.matches()
            && (numbered.group(1).equals(CAUSE) || PHASES.contains(numbered.group(1))));
  }

  /**
   * Tells whether a section stands on the page of its runbook alone, and not where that is
   * repeated.
   *
   * @param anchor an anchor of that page
   * @return true for what would be drawn or said many times on one page
   */
  static boolean isOnOwnPageOnly(String anchor) {
    return OWN_PAGE_ONLY.contains(anchor);
  }

  /**
   * The anchor of a phase.
   *
   * @param kind the phase
   * @return its key in the file, such as {@code diagnose}
   */
  public static String of(Phase.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The anchor of a step that stands directly in a phase.
   *
   * @param kind the phase
   * @param index its 0-based index in the phase
   * @param step the step
   * @return its id, or else the phase and its number, such as {@code diagnose-2}
   */
  public static String of(Phase.Kind kind, int index, Step step) {
    return of(of(kind), index, step);
  }

  /**
   * The anchor of a step that stands directly in a section.
   *
   * @param section the anchor of the section
   * @param index the step's 0-based index in the section
   * @param step the step
   * @return its id, or else the section and its number, such as {@code first-minutes-2}
   */
  public static String of(String section, int index, Step step) {
    return ofNested(step).orElse(section + "-" + (index + 1));
  }

  /**
   * The anchor of a step inside another one.
   *
   * @param step the step
   * @return its id, if it has one
   */
  public static Optional<String> ofNested(Step step) {
    return step.common().id().map(id -> id.value());
  }

  /**
   * The anchor of a cause.
   *
   * @param index its 0-based index
   * @return the anchor, such as {@code cause-2}
   */
  public static String ofCause(int index) {
    return CAUSE + "-" + (index + 1);
  }

  /**
   * The anchor of a past incident.
   *
   * @param date its date, as {@code 2026-05-13} or {@code 2026-05}
   * @return the anchor, such as {@code incident-2026-05}, which incidents of one date share
   */
  public static String ofIncident(String date) {
    return "incident-" + date;
  }

  /**
   * Every anchor of a runbook's page.
   *
   * @param runbook the runbook
   * @param set the set it belongs to, whose catalog may add sections
   * @return the anchors in the order of the page
   */
  public static Set<String> of(Runbook runbook, RunbookSet set) {
    StepAnchors anchors = new StepAnchors(runbook, set);
    for (Phase phase : runbook.procedure().phases()) {
      anchors.addSection(of(phase.kind()), phase.steps());
    }
    List<Cause> causes = runbook.procedure().causes();
    for (int i = 0; i < causes.size(); i++) {
      anchors.add(CAUSES).add(ofCause(i)).addNested(causes.get(i).steps());
    }
    Runbook.Aftermath aftermath = runbook.aftermath();
    boolean closing = !aftermath.closing().isEmpty() || !set.catalog().closing().isEmpty();
    anchors
        .addIf(!runbook.procedure().never().isEmpty(), NEVER)
        .addIf(closing, CLOSING)
        .addIf(!aftermath.references().isEmpty(), REFERENCES)
        .addIf(!aftermath.incidents().isEmpty(), INCIDENTS);
    aftermath.incidents().forEach(i -> anchors.add(ofIncident(i.date().value())));
    boolean background =
        runbook.meaning().background().isPresent() || runbook.meaning().monitoring().isPresent();
    return anchors
        .addIf(background, BACKGROUND)
        .addIf(RunbookParts.hasSigns(runbook), SIGNS)
        .addIf(RunbookParts.hasDecisionTree(runbook), DECISION_TREE)
        .addIf(RunbookParts.escalation(runbook, set).isPresent(), ESCALATION)
        .done();
  }
}
