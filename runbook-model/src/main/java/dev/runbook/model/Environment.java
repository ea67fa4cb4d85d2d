package dev.runbook.model;

import java.util.Optional;

/**
 * One of several places where everything runs, such as production.
 *
 * @param id its id
 * @param title its name
 * @param about what it is for
 */
public record Environment(Located<String> id, String title, Optional<Text> about)
    implements Catalog.Item {}
