package dev.runbook.model;

import java.util.Optional;

/**
 * Something that raises alerts by rules of its own, such as an error tracker. Key {@code sources:}
 * of the catalog.
 *
 * @param id its id
 * @param title its name
 * @param about what it is
 * @param watches what happens before it notices, such as {@code an error occurs in the backend}
 * @param link the link of the catalog under which it is found
 */
public record AlertOrigin(
    Located<String> id,
    String title,
    Optional<Text> about,
    Optional<Text> watches,
    Optional<Located<String>> link)
    implements Catalog.Item {}
