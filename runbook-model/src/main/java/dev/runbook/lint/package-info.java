/** Runbooks and alert rules held against each other. */
@NullMarked
package dev.runbook.lint;

import org.jspecify.annotations.NullMarked;
