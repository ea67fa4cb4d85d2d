package dev.runbook.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files in memory: relative paths with slashes, in order, and their bytes. */
public final class FileTree {

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /**
   * Adds a file.
   *
   * @param path its path, relative, with slashes, without {@code .} or {@code ..}
   * @param text its text, written in UTF-8
   * @throws IllegalArgumentException if the path leaves the tree or is taken
   */
  public void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a file.
   *
   * @param path its path, relative, with slashes, without {@code .} or {@code ..}
   * @param bytes its content
   * @throws IllegalArgumentException if the path leaves the tree or is taken
   */
  public void add(String path, byte[] bytes) {
    if (!isInside(path)) {
      throw new IllegalArgumentException("not a path inside the tree: " + path);
    }
    if (files.putIfAbsent(path, bytes) != null) {
      throw new IllegalArgumentException("two files want the path " + path);
    }
  }

  /** Tells whether a path is relative, stays inside, and means the same on every system. */
  static boolean isInside(String path) {
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.contains("\\")) {
        return false;
      }
    }
    return path.chars().noneMatch(Character::isISOControl);
  }

  /** The folder that a path stands in; empty if that is the root of the tree. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** {@return the files, ordered by path; a view that cannot be changed} */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }
}
