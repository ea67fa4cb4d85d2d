/** Writes trees of files, whole or not at all. */
@NullMarked
package dev.runbook.output;

import org.jspecify.annotations.NullMarked;
