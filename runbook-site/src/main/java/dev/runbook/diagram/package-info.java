/** Draws boxes and arrows as SVG. */
@NullMarked
package dev.runbook.diagram;

import org.jspecify.annotations.NullMarked;
