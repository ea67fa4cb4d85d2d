package dev.runbook.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The files that an output consists of: relative paths with slashes, in order, and their bytes,
 * which are made when they are asked for and not kept. Reading is safe for use by many threads if
 * what makes the bytes is.
 */
public final class FileTree {

  private final SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
  private final Object large = new Object();
  private final List<Supplier<Summary>> summaries = new ArrayList<>();

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
    add(path, () -> bytes);
  }

  /**
   * Adds a file whose content is made when it is wanted.
   *
   * @param path its path, relative, with slashes, without {@code .} or {@code ..}
   * @param content makes its content, the same each time, and perhaps in several threads
   * @throws IllegalArgumentException if the path leaves the tree or is taken
   */
  public void add(String path, Supplier<byte[]> content) {
    if (!isInside(path)) {
      throw new IllegalArgumentException("not a path inside the tree: " + path);
    }
    if (files.putIfAbsent(path, content) != null) {
      throw new IllegalArgumentException("two files want the path " + path);
    }
  }

  /**
   * Adds a file that is made of very many things. No two such files are made at the same time, so
   * that what they are made of is in memory only once.
   *
   * @param path its path, relative, with slashes, without {@code .} or {@code ..}
   * @param content makes its content, the same each time
   * @throws IllegalArgumentException if the path leaves the tree or is taken
   */
  public void addLarge(String path, Supplier<byte[]> content) {
    add(
        path,
        () -> {
          synchronized (large) {
            return content.get();
          }
        });
  }

  /**
   * Adds files that are made of all others.
   *
   * @param summary begins to make them
   */
  public void summarize(Supplier<Summary> summary) {
    summaries.add(summary);
  }

  /** Begins to make the files that are made of all others. */
  List<Summary> summaries() {
    return summaries.stream().map(Supplier::get).toList();
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

  /**
   * {@return the paths of the files, in order, without those of summaries; it cannot be changed}
   */
  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet((SortedSet<String>) files.keySet());
  }

  /**
   * Makes the content of a file.
   *
   * @param path a path of the tree
   * @return its bytes, which nobody changes
   * @throws NoSuchElementException if the tree has no such file
   */
  public byte[] bytes(String path) {
    Supplier<byte[]> content = files.get(path);
    if (content == null) {
      throw new NoSuchElementException("the tree has no " + path);
    }
    return content.get();
  }

  /**
   * Makes every file, those of summaries too, and holds them all: for small trees.
   *
   * @return the files, ordered by path; they cannot be changed
   * @throws UncheckedIOException if a summary cannot be made
   */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> made = new TreeMap<>();
    List<Summary> started = summaries();
    try {
      for (String path : paths()) {
        made.put(path, bytes(path));
        for (Summary summary : started) {
          summary.add(path, bytes(path));
        }
      }
      for (Summary summary : started) {
        for (Map.Entry<String, byte[]> file : summary.files().entrySet()) {
          made.put(file.getKey(), file.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableSortedMap(made);
  }
}
