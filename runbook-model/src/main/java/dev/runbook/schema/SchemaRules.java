package dev.runbook.schema;

import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Severity;
import java.util.List;

/** What can be wrong with one document, looked at alone. */
public final class SchemaRules {

  /** A key that the format does not have at its place. */
  public static final RuleInfo UNKNOWN_KEY =
      error("schema/unknown-key", "A key that the format does not have at this place");

  /** A key that must be there and is not. */
  public static final RuleInfo MISSING_KEY =
      error("schema/missing-key", "A mapping without a key that it must have");

  /** A list where text is expected, and the like. */
  public static final RuleInfo WRONG_TYPE =
      error("schema/wrong-type", "A value of another type than the format has at this place");

  /** A key with nothing behind it, blank text, an empty list. */
  public static final RuleInfo NO_VALUE =
      error("schema/no-value", "A key or an entry without a value");

  /** A value that is none of the known ones. */
  public static final RuleInfo UNKNOWN_VALUE =
      error("schema/unknown-value", "A value that is none of those that the format knows");

  /** A value of another form than it must have, such as an id in capitals. */
  public static final RuleInfo WRONG_VALUE =
      error("schema/wrong-value", "A value that has not the form that the format asks for");

  /** A document that is no runbook, no guide and no catalog. */
  public static final RuleInfo UNKNOWN_KIND =
      error("schema/unknown-kind", "A document that is neither a runbook, a guide nor a catalog");

  /** A step that has no key that tells its kind, or more than one. */
  public static final RuleInfo STEP_KIND =
      error("schema/step-kind", "A step that is of no kind or of several");

  /** A question whose answers lead nowhere. */
  public static final RuleInfo ASK_WITHOUT_ANSWERS =
      error("runbooks/ask-without-answers", "A question has no answer that leads anywhere");

  /** An id that cannot be a part of an address, or a folder on disk. */
  public static final RuleInfo ID_NOT_A_PATH =
      error("runbooks/id-not-a-path", "An id of a runbook or guide cannot be part of an address");

  /** All of them. */
  public static final List<RuleInfo> ALL =
      List.of(
          UNKNOWN_KEY,
          MISSING_KEY,
          WRONG_TYPE,
          NO_VALUE,
          UNKNOWN_VALUE,
          WRONG_VALUE,
          UNKNOWN_KIND,
          STEP_KIND,
          ASK_WITHOUT_ANSWERS,
          ID_NOT_A_PATH);

  private SchemaRules() {}

  /** The rule that the schema names. */
  static RuleInfo named(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static RuleInfo error(String id, String summary) {
    return new RuleInfo(id, Severity.ERROR, summary);
  }
}
