/** People's files as text and as a located tree. The only place that touches SnakeYAML. */
@NullMarked
package dev.runbook.source;

import org.jspecify.annotations.NullMarked;
