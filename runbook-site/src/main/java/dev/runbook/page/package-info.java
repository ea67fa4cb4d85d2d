/** Composes pages out of blocks: what each page says. */
@NullMarked
package dev.runbook.page;

import org.jspecify.annotations.NullMarked;
