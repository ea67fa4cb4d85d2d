/** Pages that people wrote in plain Markdown beside their runbooks. */
@NullMarked
package dev.runbook.plain;

import org.jspecify.annotations.NullMarked;
