/**
 * Rule files in a template language, made readable as YAML without rendering them: what the engine
 * would replace is masked, line by line and column by column, and put back into what was read.
 */
@NullMarked
package dev.runbook.alerting.template;

import org.jspecify.annotations.NullMarked;
