/**
 * What the tool says about people's files: where, what, how bad, and how to mend it; and the forms
 * in which it is said.
 */
@NullMarked
package dev.runbook.diagnostic;

import org.jspecify.annotations.NullMarked;
