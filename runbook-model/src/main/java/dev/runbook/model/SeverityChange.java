package dev.runbook.model;

/**
 * A condition under which a severity becomes another one.
 *
 * @param to the severity that it becomes
 * @param when the condition
 */
public record SeverityChange(Located<String> to, Text when) {}
