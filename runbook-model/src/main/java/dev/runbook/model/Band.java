package dev.runbook.model;

/**
 * A severity that holds in a range of a measure.
 *
 * @param when the range, such as {@code > 10/h}
 * @param is the severity in it
 */
public record Band(Text when, Located<String> is) {}
