/** What keeps a site at hand when nothing answers: an archive, and a memory in the browser. */
@NullMarked
package dev.runbook.kit;

import org.jspecify.annotations.NullMarked;
