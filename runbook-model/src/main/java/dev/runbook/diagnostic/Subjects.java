package dev.runbook.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what a finding is about. */
final class Subjects {

  private final Map<String, TreeMap<Long, Subject>> byFile = new HashMap<>();

  Subjects(List<Subject> subjects) {
    for (Subject subject : subjects) {
      Location place = subject.location();
      byFile
          .computeIfAbsent(place.file(), file -> new TreeMap<>())
          .putIfAbsent(position(place.line(), place.column()), subject);
    }
  }

  /** The subject in which a place lies; of several that begin at one place, the first. */
  Optional<Subject> around(Location place) {
    TreeMap<Long, Subject> subjects = byFile.get(place.file());
    if (subjects == null || place.isWholeFile()) {
      return Optional.empty();
    }
    long start = position(place.line(), place.column());
    return Optional.ofNullable(subjects.floorEntry(start))
        .map(Map.Entry::getValue)
        .filter(subject -> start < end(subject.location()));
  }

  private static long end(Location place) {
    return position(place.endLine(), place.endColumn());
  }

  private static long position(int line, int column) {
    return ((long) line << Integer.SIZE) + column;
  }
}
