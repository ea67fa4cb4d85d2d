/** The rules of the lint, one class each, and what they look at. */
@NullMarked
package dev.runbook.lint.rules;

import org.jspecify.annotations.NullMarked;
