/** Tells what kind of image a file is and how large it is, without drawing it. */
@NullMarked
package dev.runbook.lint.image;

import org.jspecify.annotations.NullMarked;
