/** Every address that was ever published, and what became of those that the site has no longer. */
@NullMarked
package dev.runbook.lint.lock;

import org.jspecify.annotations.NullMarked;
