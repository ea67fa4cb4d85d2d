package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.Optional;

/**
 * Further reading: an address, a link of the catalog with a section of it, or a file on a host.
 *
 * @param to an address: absolute with http, https or mailto, or relative to the repository
 * @param link the id of a link in the catalog
 * @param file a file on a host, which is looked at there
 * @param show the command that shows the file
 * @param title what to call it
 * @param section the name of a section in it
 * @param anchor the fragment of that section
 * @param location the whole entry
 */
public record Reference(
    Optional<Located<String>> to,
    Optional<Located<String>> link,
    Optional<String> file,
    Optional<Command> show,
    Optional<Text> title,
    Optional<Text> section,
    Optional<Located<String>> anchor,
    Location location) {}
