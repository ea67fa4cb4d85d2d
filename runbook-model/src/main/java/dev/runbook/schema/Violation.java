package dev.runbook.schema;

/**
 * One thing that the validator found, put into our tree.
 *
 * @param keyword the keyword of the schema that does not hold
 * @param place the value for which it does not hold
 * @param property the key that is missing or too many, empty if the keyword is about no key
 * @param part the part of the schema that says so
 */
record Violation(String keyword, Place place, String property, SchemaPart part) {

  boolean isUnknownKey() {
    return keyword.equals("additionalProperties");
  }

  boolean isMissingKey() {
    return keyword.equals("required") && !part.isEndOfChoice();
  }

  boolean isMissingKind() {
    return keyword.equals("required") && part.isEndOfChoice();
  }
}
