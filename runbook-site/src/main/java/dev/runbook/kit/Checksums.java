package dev.runbook.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The SHA-256 of files, in the form that {@code sha256sum -c} reads. */
final class Checksums {

  private final SortedMap<String, String> hashes = new TreeMap<>();

  void add(String path, byte[] bytes) {
    hashes.put(path, of(bytes));
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

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
