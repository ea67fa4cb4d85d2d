/**
 * People's Markdown, made safe once and written as HTML or as Markdown of a dialect. The only place
 * that touches commonmark.
 */
@NullMarked
package dev.runbook.prose;

import org.jspecify.annotations.NullMarked;
