package dev.runbook.lint;

import dev.runbook.lint.rules.Surroundings;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.RelativeLink;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks on the disk for the files that pages link to. */
final class SurroundingsReader {

  private SurroundingsReader() {}

  /** What is there of all that these pages link to. */
  static Surroundings read(PageFiles files, Path base) {
    DiskNames disk = new DiskNames(base);
    Set<String> existing = new TreeSet<>();
    Map<String, List<String>> neighbours = new TreeMap<>();
    for (MarkdownPage page : files.pages()) {
      for (var link : page.links()) {
        RelativeLink.of(page.file(), link.value())
            .map(RelativeLink::file)
            .filter(file -> !existing.contains(file) && !neighbours.containsKey(file))
            .ifPresent(
                file -> {
                  if (disk.find(file).isPresent()) {
                    existing.add(file);
                  } else {
                    neighbours.put(file, disk.neighbours(file));
                  }
                });
      }
    }
    return new Surroundings(existing, neighbours, files.unread());
  }
}
