/** Validation of a located tree against the JSON schema of the format, in our own words. */
@NullMarked
package dev.runbook.schema;

import org.jspecify.annotations.NullMarked;
