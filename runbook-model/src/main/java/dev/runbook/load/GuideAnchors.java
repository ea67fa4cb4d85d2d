package dev.runbook.load;

import dev.runbook.model.Guide;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The anchors of a guide's page: what a fragment of a link to it can name. */
public final class GuideAnchors {

  /** What to do first, against the clock. */
  public static final String FIRST_MINUTES = "first-minutes";

  /** From symptoms to runbooks. */
  public static final String TRIAGE = "triage";

  /** The decision tree. */
  public static final String DECISIONS = "decisions";

  /** What to keep before anything is changed. */
  public static final String EVIDENCE = "evidence";

  /** How to make it stop, by class of failure. */
  public static final String MITIGATIONS = "mitigations";

  /** When a hard decision is right. */
  public static final String CRITERIA = "criteria";

  /** What to tick off. */
  public static final String CHECKLISTS = "checklists";

  /** Texts to copy. */
  public static final String TEMPLATES = "templates";

  /** Changes that touch several places. */
  public static final String RECIPES = "recipes";

  private static final Set<String> SECTIONS =
      Set.of(
          FIRST_MINUTES,
          TRIAGE,
          DECISIONS,
          EVIDENCE,
          MITIGATIONS,
          CRITERIA,
          CHECKLISTS,
          TEMPLATES,
          RECIPES,
          Anchors.REFERENCES);
  private static final Pattern NUMBERED = Pattern.compile("(.+)-\\d+");

  private GuideAnchors() {}

  /**
   * Tells whether a guide's page may use an anchor for itself, so that no step or question can be
   * called like it.
   *
   * @param anchor the anchor or the id of a step or question
   * @return true for sections and for what is numbered in them, whether or not a particular page
   *     has them
   */
  public static boolean isReserved(String anchor) {
    Matcher numbered = NUMBERED.matcher(anchor);
    return SECTIONS.contains(anchor)
        || (numbered.matches() && SECTIONS.contains(numbered.group(1)));
  }

  /**
   * The anchor of an entry of a section, such as a mitigation.
   *
   * @param section the anchor of the section
   * @param index the entry's 0-based index
   * @return the anchor, such as {@code mitigations-2}
   */
  public static String of(String section, int index) {
    return section + "-" + (index + 1);
  }

  /**
   * The anchor of a question of the decision tree.
   *
   * @param index its 0-based index
   * @param question the question
   * @return its id, or else its number, such as {@code decisions-2}
   */
  public static String of(int index, Guide.Question question) {
    return question.id().map(id -> id.value()).orElse(of(DECISIONS, index));
  }

  /**
   * Every anchor of a guide's page.
   *
   * @param guide the guide
   * @param set the set it belongs to, whose runbooks may lend it steps
   * @return the anchors in the order of the page
   */
  public static Set<String> of(Guide guide, RunbookSet set) {
    StepAnchors anchors = new StepAnchors(guide, set);
    guide
        .firstMinutes()
        .ifPresent(
            first -> {
              anchors.addSection(FIRST_MINUTES, first.steps());
              anchors.addNested(first.otherwise());
            });
    anchors.addIf(!guide.triage().isEmpty(), TRIAGE);
    addDecisions(guide.decisions(), anchors);
    if (!guide.evidence().isEmpty() || guide.keep().isPresent()) {
      anchors.addSection(EVIDENCE, guide.evidence());
    }
    addEntries(MITIGATIONS, guide.mitigations().size(), anchors);
    guide.mitigations().forEach(m -> anchors.addNested(m.steps()));
    addEntries(CRITERIA, guide.criteria().size(), anchors);
    guide.criteria().forEach(c -> anchors.addNested(c.steps()));
    addEntries(CHECKLISTS, guide.checklists().size(), anchors);
    guide.checklists().forEach(c -> anchors.addNested(c.items()));
    addEntries(TEMPLATES, guide.templates().size(), anchors);
    addEntries(RECIPES, guide.recipes().size(), anchors);
    return anchors.addIf(!guide.references().isEmpty(), Anchors.REFERENCES).done();
  }

  private static void addDecisions(List<Guide.Question> questions, StepAnchors anchors) {
    for (int i = 0; i < questions.size(); i++) {
      anchors.add(DECISIONS).add(of(i, questions.get(i)));
      questions.get(i).answers().forEach(a -> anchors.addNested(a.steps()));
    }
  }

  private static void addEntries(String section, int count, StepAnchors anchors) {
    for (int i = 0; i < count; i++) {
      anchors.add(section).add(of(section, i));
    }
  }
}
