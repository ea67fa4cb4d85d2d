package dev.runbook.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks Git when files last changed. Without Git, outside of a repository and in a shallow clone,
 * which would date every file by its only commit, nothing is known.
 */
public final class GitHistory {

  /** Stands before each commit; a file whose name has it is quoted, and begins otherwise. */
  private static final char MARK = '\u0001';

  /** Long enough to be unique for ever in any repository that people read. */
  private static final int ID_LENGTH = 10;

  private static final int DATE_LENGTH = "2026-11-22".length();

  private final Git git;

  private GitHistory(Path base) {
    this.git = new Git(base);
  }

  /**
   * Asks about files.
   *
   * @param base the folder of the run
   * @param files their paths from there, with slashes
   * @return what is known; the same for the same commit and the same edits
   */
  public static History read(Path base, Collection<String> files) {
    try {
      return new GitHistory(base).read(new TreeSet<>(files));
    } catch (IOException e) {
      return History.UNKNOWN;
    }
  }

  private History read(Set<String> files) throws IOException {
    if (!git.lines("rev-parse", "--is-shallow-repository").equals(List.of("false"))) {
      return History.UNKNOWN;
    }
    Optional<Revision> head =
        git.lines("log", "-1", "--format=%H %ci").stream().findFirst().flatMap(this::revision);
    if (head.isEmpty() || files.isEmpty()) {
      return new History(head, Map.of(), Set.of());
    }
    Set<String> edited = edited(files);
    Set<String> wanted = new HashSet<>(files);
    wanted.removeAll(edited);
    return new History(head, changes(wanted), edited);
  }

  /** Files that are not as they were committed, were never committed, or are ignored. */
  private Set<String> edited(Set<String> files) throws IOException {
    Set<String> edited = new HashSet<>(files);
    git.separated("ls-files", "-z").forEach(edited::remove);
    git.separated("diff", "--no-ext-diff", "--name-only", "--relative", "-z", "HEAD", "--").stream()
        .filter(files::contains)
        .forEach(edited::add);
    return edited;
  }

  /** From the newest commit backwards, until every file was seen. */
  private Map<String, Revision> changes(Set<String> wanted) throws IOException {
    Map<String, Revision> changes = new HashMap<>();
    if (wanted.isEmpty()) {
      return changes;
    }
    Set<String> missing = new HashSet<>(wanted);
    try (Git.Output log =
        git.start("log", "--format=" + MARK + "%H %ci", "--name-only", "--relative", "--", ".")) {
      BufferedReader lines = log.reader();
      Optional<Revision> current = Optional.empty();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) == MARK) {
          current = revision(line.substring(1));
        } else if (current.isPresent() && missing.remove(line)) {
          changes.put(line, current.get());
          if (missing.isEmpty()) {
            return changes;
          }
        }
      }
    }
    return changes;
  }

  /** Reads a hash and a time such as {@code 2026-11-22 10:04:11 +0100}. */
  private Optional<Revision> revision(String line) {
    int blank = line.indexOf(' ');
    if (blank < ID_LENGTH || line.length() < blank + 1 + DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      String date = line.substring(blank + 1, blank + 1 + DATE_LENGTH);
      return Optional.of(new Revision(line.substring(0, ID_LENGTH), LocalDate.parse(date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
