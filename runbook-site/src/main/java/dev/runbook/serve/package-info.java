/**
 * Shows the portal while somebody writes it: builds it in memory, serves it on this machine alone,
 * looks for changes, and tells the pages. Nothing is written to the disk.
 */
@NullMarked
package dev.runbook.serve;

import org.jspecify.annotations.NullMarked;
