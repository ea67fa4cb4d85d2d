package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Finds the files of a folder that are written by people: YAML, or Markdown too. */
public final class SourceFolder {

  /** What the names of YAML files end with. */
  public static final Set<String> YAML = Set.of(".yaml", ".yml");

  /** What the names of Markdown files end with. */
  public static final Set<String> MARKDOWN = Set.of(".md");

  private final Path base;
  private final Set<String> endings;
  private final Deque<Path> folders = new ArrayDeque<>();
  private final Deque<Path> linkedFolders = new ArrayDeque<>();
  private final Set<Path> seen = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private SourceFolder(Path base, Set<String> endings) {
    this.base = base;
    this.endings = endings;
  }

  /**
   * The files that were found.
   *
   * @param entries the files, ordered by name
   * @param problems folders that could not be read, each located at its start
   */
  public record Listing(List<Entry> entries, List<Diagnostic> problems) {

    /** Copies the lists. */
    public Listing {
      entries = List.copyOf(entries);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A file to read.
   *
   * @param path where it is
   * @param name the file as it is shown to people
   */
  public record Entry(Path path, String name) {

    /**
     * Tells whether the name ends as it does for a kind of file.
     *
     * @param endings such as {@link #MARKDOWN}
     * @return true if it ends with one of them, in upper or lower case
     */
    public boolean isOf(Set<String> endings) {
      String lower = name.toLowerCase(Locale.ROOT);
      return endings.stream().anyMatch(lower::endsWith);
    }
  }

  /**
   * Finds all YAML files below a folder, as {@link #list(Path, Path, Set)} does.
   *
   * @param path the folder, or a single file of any name
   * @param base the folder of the run, which names are relative to
   * @return the files in an order that does not depend on the disk
   */
  public static Listing list(Path path, Path base) {
    return list(path, base, YAML);
  }

  /**
   * Finds all files of some kinds below a folder. Files and folders whose name begins with a dot
   * are left out. Links are followed, and each folder is looked into once, so a link to a folder
   * above it does no harm; of several ways to a folder the one without links counts.
   *
   * @param path the folder, or a single file of any name
   * @param base the folder of the run, which names are relative to
   * @param endings what the names of the files end with, in lower case
   * @return the files in an order that does not depend on the disk
   */
  public static Listing list(Path path, Path base, Set<String> endings) {
    if (Files.isRegularFile(path)) {
      return new Listing(List.of(new Entry(path, nameOf(path, base))), List.of());
    }
    SourceFolder search = new SourceFolder(base, endings);
    if (!Files.exists(path)) {
      String name = nameOf(path, base);
      IOException missing = new NoSuchFileException(name);
      search.problems.add(SourceReader.unreadable(name, missing, "file or folder"));
    } else {
      search.folders.add(path);
      search.run();
    }
    search.entries.sort(Comparator.comparing(Entry::name));
    search.problems.sort(Comparator.naturalOrder());
    return new Listing(search.entries, search.problems);
  }

  /**
   * The name of a file as it is shown to people.
   *
   * @param path where it is
   * @param base the folder of the run
   * @return its path relative to that folder, with slashes; its whole path if there is no such way
   */
  public static String nameOf(Path path, Path base) {
    Path whole = path.toAbsolutePath().normalize();
    Path root = base.toAbsolutePath().normalize();
    boolean related = root.getRoot() != null && root.getRoot().equals(whole.getRoot());
    String name = (related ? root.relativize(whole) : whole).toString();
    return name.isEmpty() ? "." : name.replace(whole.getFileSystem().getSeparator(), "/");
  }

  private void run() {
    while (!folders.isEmpty() || !linkedFolders.isEmpty()) {
      Path folder = folders.isEmpty() ? linkedFolders.remove() : folders.remove();
      try {
        if (seen.add(folder.toRealPath())) {
          list(folder);
        }
      } catch (DirectoryIteratorException e) {
        problems.add(unreadable(folder, Objects.requireNonNull(e.getCause())));
      } catch (IOException e) {
        problems.add(unreadable(folder, e));
      }
    }
  }

  private Diagnostic unreadable(Path folder, IOException e) {
    return SourceReader.unreadable(nameOf(folder, base), e, "folder");
  }

  private void list(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    for (Path child : children) {
      if (child.getFileName().toString().startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(child)) {
        (Files.isSymbolicLink(child) ? linkedFolders : folders).add(child);
      } else {
        Entry entry = new Entry(child, nameOf(child, base));
        if (entry.isOf(endings)) {
          entries.add(entry);
        }
      }
    }
  }
}
