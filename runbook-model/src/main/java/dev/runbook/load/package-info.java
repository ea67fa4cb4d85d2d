/** Located trees become records; references between them are resolved. */
@NullMarked
package dev.runbook.load;

import org.jspecify.annotations.NullMarked;
