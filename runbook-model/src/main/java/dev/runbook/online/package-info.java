/** Web addresses, asked whether they answer. Nothing else in the project uses the network. */
@NullMarked
package dev.runbook.online;

import org.jspecify.annotations.NullMarked;
