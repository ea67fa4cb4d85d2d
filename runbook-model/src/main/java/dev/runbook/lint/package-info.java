/** Runbooks and alert rules read together and held against each other. */
@NullMarked
package dev.runbook.lint;

import org.jspecify.annotations.NullMarked;
