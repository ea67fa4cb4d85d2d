package dev.runbook.template;

/**
 * Text that is already in the language of the output, so that it is not escaped again.
 *
 * @param text the text
 */
public record Markup(String text) {}
