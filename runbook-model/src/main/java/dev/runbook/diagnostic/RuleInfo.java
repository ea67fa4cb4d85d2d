package dev.runbook.diagnostic;

import java.util.regex.Pattern;

/**
 * The name and weight of one kind of finding. Every diagnostic belongs to one; it is what people
 * look up, suppress and grep for.
 *
 * @param id {@code group/what-is-wrong}, such as {@code alerts/runbook-url-dead}
 * @param severity the severity unless a policy says otherwise
 * @param summary one sentence without a full stop that says what it finds
 */
public record RuleInfo(String id, Severity severity, String summary) {

  private static final Pattern ID = Pattern.compile("[a-z]+/[a-z]+(-[a-z]+)*");

  /**
   * Checks the shape of the id.
   *
   * @throws IllegalArgumentException if the id is not of the form {@code group/what-is-wrong}
   */
  public RuleInfo {
    if (!isId(id)) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
  }

  /**
   * Tells whether a text could be the id of a rule.
   *
   * @param text any text
   * @return true if it is of the form {@code group/what-is-wrong}
   */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** {@return the part of the id before the slash, such as {@code alerts}} */
  public String group() {
    return id.substring(0, id.indexOf('/'));
  }
}
