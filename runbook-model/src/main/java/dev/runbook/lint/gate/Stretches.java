package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Things that take up a stretch of a file, found by a place in it. Stretches do not overlap, except
 * that several things may share one.
 */
final class Stretches<T> {

  private record Taken<T>(Location location, T thing) {}

  private final Map<String, NavigableMap<Long, List<Taken<T>>>> byFile = new HashMap<>();

  private Stretches() {}

  static <T> Stretches<T> of(Collection<T> things, Function<T, Location> location) {
    Stretches<T> stretches = new Stretches<>();
    things.forEach(thing -> stretches.add(location.apply(thing), thing));
    return stretches;
  }

  private void add(Location location, T thing) {
    byFile
        .computeIfAbsent(location.file(), file -> new TreeMap<>())
        .computeIfAbsent(start(location), start -> new ArrayList<>())
        .add(new Taken<>(location, thing));
  }

  /** What a place lies in: one thing, several that share a stretch, or none. */
  List<T> at(Location place) {
    NavigableMap<Long, List<Taken<T>>> starts = byFile.get(place.file());
    Map.Entry<Long, List<Taken<T>>> before =
        starts == null ? null : starts.floorEntry(start(place));
    return before == null
        ? List.of()
        : before.getValue().stream()
            .filter(taken -> end(place) <= end(taken.location))
            .map(Taken::thing)
            .toList();
  }

  private static long start(Location location) {
    return at(location.line(), location.column());
  }

  private static long end(Location location) {
    return at(location.endLine(), location.endColumn());
  }

  private static long at(int line, int column) {
    return (long) line << Integer.SIZE | column;
  }
}
