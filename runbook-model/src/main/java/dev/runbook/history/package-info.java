/** When files last changed, by the repository that keeps them. */
@NullMarked
package dev.runbook.history;

import org.jspecify.annotations.NullMarked;
