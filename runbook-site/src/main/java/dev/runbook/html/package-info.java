/** The HTML portal. */
@NullMarked
package dev.runbook.html;

import org.jspecify.annotations.NullMarked;
