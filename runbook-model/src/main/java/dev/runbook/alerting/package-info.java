/** Alert rules as other tools define them, one reader a format. */
@NullMarked
package dev.runbook.alerting;

import org.jspecify.annotations.NullMarked;
