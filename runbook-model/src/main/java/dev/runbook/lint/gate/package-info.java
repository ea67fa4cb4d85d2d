/**
 * What becomes of findings before anyone sees them: a team's weights, comments that allow, and a
 * baseline of what was known before.
 */
@NullMarked
package dev.runbook.lint.gate;

import org.jspecify.annotations.NullMarked;
