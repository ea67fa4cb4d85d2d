package dev.runbook.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of files that are ours: lines of a SHA-256 in hex, two blanks and a path, as {@code
 * sha256sum -c} reads them, ordered by path. While a run moves its files, a path has two lines: the
 * old bytes and the new ones. So a run that is killed between moves leaves no file that the next
 * run takes for somebody else's.
 */
final class Manifest {

  /** The name of the file that holds it. */
  static final String NAME = ".runbook-manifest";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

  private final SortedMap<String, Set<String>> hashes = new TreeMap<>();

  /** Reads the manifest of a folder; a folder without one has an empty one. */
  static Manifest read(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    Path file = folder.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return manifest;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw unreadable(file, "it is not a plain file");
    }
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      Matcher matcher = LINE.matcher(line);
      if (line.isEmpty()) {
        continue;
      }
      if (!matcher.matches() || !FileTree.isInside(matcher.group(2))) {
        throw unreadable(file, "line " + number + " is not a hash and a path");
      }
      manifest.add(matcher.group(2), matcher.group(1));
    }
    return manifest;
  }

  private static OutputException unreadable(Path file, String why) {
    return new OutputException(
        "`%s` does not say which files are generated: %s; remove the folder `%s` to start afresh"
            .formatted(file, why, file.getParent()));
  }

  void add(String path, String hash) {
    hashes.computeIfAbsent(path, p -> new TreeSet<>()).add(hash);
  }

  void addAll(Manifest other) {
    other.hashes.forEach((path, known) -> known.forEach(hash -> add(path, hash)));
  }

  boolean knows(String path) {
    return hashes.containsKey(path);
  }

  /** Tells whether we wrote bytes of this hash to a path. */
  boolean wrote(String path, String hash) {
    return hashes.getOrDefault(path, Set.of()).contains(hash);
  }

  Set<String> paths() {
    return hashes.keySet();
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    hashes.forEach(
        (path, known) -> known.forEach(h -> text.append(h).append("  ").append(path).append('\n')));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
