package dev.runbook.kit;

import dev.runbook.output.MadeFile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The SHA-256 of files, in the form that {@code sha256sum -c} reads. */
final class Checksums {

  private final SortedMap<String, String> hashes = new TreeMap<>();

  void add(String path, MadeFile file) {
    hashes.put(path, file.sha256());
  }

  /** The hash of a file that was added, in hex. */
  Optional<String> get(String path) {
    return Optional.ofNullable(hashes.get(path));
  }

  /** A line a file, ordered by path. */
  String text() {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(line(hash, path)));
    return text.toString();
  }

  static String line(String hash, String path) {
    return hash + "  " + path + "\n";
  }
}
