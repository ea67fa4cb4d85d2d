/** What a link names: addresses taken apart, and the places on the web whose pages are known. */
@NullMarked
package dev.runbook.lint.links;

import org.jspecify.annotations.NullMarked;
