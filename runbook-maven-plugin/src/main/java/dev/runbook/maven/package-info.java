/** One Mojo a goal: each reads its parameters, makes one call and reports. */
@NullMarked
package dev.runbook.maven;

import org.jspecify.annotations.NullMarked;
