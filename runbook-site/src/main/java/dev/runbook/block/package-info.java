/** What pages are made of. Blocks know neither runbooks nor formats. */
@NullMarked
package dev.runbook.block;

import org.jspecify.annotations.NullMarked;
