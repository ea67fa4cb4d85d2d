/** What runbooks say, as immutable records that know where they were written. */
@NullMarked
package dev.runbook.model;

import org.jspecify.annotations.NullMarked;
