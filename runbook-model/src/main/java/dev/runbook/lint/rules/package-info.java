/** The rules of the lint, one class each. */
@NullMarked
package dev.runbook.lint.rules;

import org.jspecify.annotations.NullMarked;
