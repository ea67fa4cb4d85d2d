package dev.runbook.lint.lock;

import dev.runbook.model.Located;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a lost address lives on.
 *
 * @param path the path that it has now
 * @param name its present id or name, or its path for a plain page
 * @param what what it is called in a sentence
 * @param where where its aliases are to be written, in words
 * @param entryOf the name to write with them, where they need an entry of their own
 * @param aliases those that it has already
 */
record Heir(
    String path,
    String name,
    String what,
    String where,
    Optional<String> entryOf,
    List<Located<String>> aliases) {

  Heir {
    aliases = List.copyOf(aliases);
  }

  /** What to write so that it keeps these former names too, one of which was asked for. */
  String mend(String former, List<String> all) {
    // The folders of both would be one on many disks, so that no alias can be published.
    if (former.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
      return "it seems to be %s now: a name cannot change in upper and lower case alone, so write it as it was"
          .formatted(what);
    }
    String names =
        Stream.concat(aliases.stream().map(Located::value), all.stream())
            .distinct()
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    String line = "aliases: [" + names + "]";
    return "it seems to be %s now: %s\n%s"
        .formatted(what, where, entryOf.map(n -> "- {name: " + n + ", " + line + "}").orElse(line));
  }
}
