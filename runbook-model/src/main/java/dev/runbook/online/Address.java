package dev.runbook.online;

import dev.runbook.diagnostic.Location;
import java.net.URI;
import java.util.List;

/**
 * An address that is asked once, however often it is written.
 *
 * @param uri what is asked
 * @param places where it is written, in order, at least one
 */
record Address(URI uri, List<Location> places) {

  Address {
    places = places.stream().sorted().distinct().toList();
  }

  /** {@return the first place} */
  Location place() {
    return places.get(0);
  }
}
