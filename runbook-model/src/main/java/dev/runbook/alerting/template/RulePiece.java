package dev.runbook.alerting.template;

import dev.runbook.source.SourceFile;

/**
 * An alert rule that was cut out of its file.
 *
 * @param file its text, as a document of its own
 * @param linesBefore how many lines stand before it in the file that it was cut out of
 */
public record RulePiece(SourceFile file, int linesBefore) {}
