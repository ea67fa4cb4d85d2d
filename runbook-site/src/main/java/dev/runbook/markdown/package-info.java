/** Greppable Markdown: plain CommonMark and GitHub tables. */
@NullMarked
package dev.runbook.markdown;

import org.jspecify.annotations.NullMarked;
