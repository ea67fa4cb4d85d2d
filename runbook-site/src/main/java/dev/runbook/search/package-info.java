/** Builds the index that the portal's search reads: small files, loaded when they are needed. */
@NullMarked
package dev.runbook.search;

import org.jspecify.annotations.NullMarked;
