package dev.runbook.model;

import java.util.Optional;

/**
 * A place where logs are. Key {@code logs:} of the catalog.
 *
 * @param id its id
 * @param title what writes them
 * @param service the service that writes them
 * @param holds what stands in them
 * @param path the file or folder
 * @param command what shows them
 */
public record LogSource(
    Located<String> id,
    String title,
    Optional<Located<String>> service,
    Optional<Text> holds,
    Optional<String> path,
    Optional<Command> command)
    implements Catalog.Item {}
