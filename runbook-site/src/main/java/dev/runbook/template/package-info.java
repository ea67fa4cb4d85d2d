/**
 * Templates with automatic escaping, in a sandbox: they see records, lists, maps and plain values,
 * and the functions that a format gives them; no Java method can be called. The only place that
 * touches FreeMarker.
 */
@NullMarked
package dev.runbook.template;

import org.jspecify.annotations.NullMarked;
