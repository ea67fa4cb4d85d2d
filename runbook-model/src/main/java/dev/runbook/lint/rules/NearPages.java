package dev.runbook.lint.rules;

import dev.runbook.lint.links.Place;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.load.Guesses;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Guesses which pages dead links mean. */
final class NearPages {

  private final IdentityHashMap<Place, Guesses> byPlace = new IdentityHashMap<>();

  /** The page of the same place whose path is spelt most alike. */
  Optional<String> of(RunbookLink.Page link) {
    Place place = link.place();
    return byPlace.computeIfAbsent(place, p -> new Guesses(p.paths())).nearest(link.path());
  }
}
