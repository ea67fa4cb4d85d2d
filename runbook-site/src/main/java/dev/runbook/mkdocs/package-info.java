/** A MkDocs project. */
@NullMarked
package dev.runbook.mkdocs;

import org.jspecify.annotations.NullMarked;
