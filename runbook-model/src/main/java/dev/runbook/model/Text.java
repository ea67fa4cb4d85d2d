package dev.runbook.model;

import dev.runbook.diagnostic.Location;

/**
 * A piece of Markdown; raw HTML in it is text.
 *
 * @param markdown the Markdown, without blanks at either end
 * @param location where it was written
 */
public record Text(String markdown, Location location) {}
