/** Edits to files that people wrote: they change what they must, and nothing else. */
@NullMarked
package dev.runbook.fix;

import org.jspecify.annotations.NullMarked;
