/** The plain text of every page, for terminals and for programs that read. */
@NullMarked
package dev.runbook.text;

import org.jspecify.annotations.NullMarked;
