package dev.runbook.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The files that an output consists of: relative paths with slashes, in order, and their bytes,
 * which are made when they are asked for and not kept. Reading is safe for use by many threads if
 * what makes the bytes is.
 */
public final class FileTree {

  private final SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
  private final Map<String, Writing> large = new HashMap<>();
  private final List<Function<Scratch, Summary>> summaries = new ArrayList<>();

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
   * Adds a file that may be large: it is written piece by piece, and nobody has to hold it.
   *
   * @param path its path, relative, with slashes, without {@code .} or {@code ..}
   * @param content writes its content
   * @throws IllegalArgumentException if the path leaves the tree or is taken
   */
  public void addLarge(String path, Writing content) {
    add(path, content::bytes);
    large.put(path, content);
  }

  /** What writes a file, if it may be large. */
  Optional<Writing> large(String path) {
    return Optional.ofNullable(large.get(path));
  }

  /**
   * Adds files that are made of all others.
   *
   * @param summary begins to make them, with room for one that is large
   */
  public void summarize(Function<Scratch, Summary> summary) {
    summaries.add(summary);
  }

  /** Begins to make the files that are made of all others. */
  List<Summary> summaries(Supplier<Scratch> room) {
    return summaries.stream().map(summary -> summary.apply(room.get())).toList();
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
    List<Summary> started = summaries(Memory::new);
    try {
      for (String path : paths()) {
        byte[] bytes = bytes(path);
        made.put(path, bytes);
        for (Summary summary : started) {
          summary.add(path, MadeFile.of(bytes));
        }
      }
      for (Summary summary : started) {
        summary.files().forEach((path, content) -> made.put(path, content.bytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableSortedMap(made);
  }

  /** Room in memory, for small trees. */
  private static final class Memory implements Scratch {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public OutputStream open() {
      return bytes;
    }

    @Override
    public void copy(OutputStream out) throws IOException {
      bytes.writeTo(out);
    }
  }
}
