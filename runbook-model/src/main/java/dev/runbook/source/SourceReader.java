package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads files from disk. */
public final class SourceReader {

  /** How much of a file is looked at to see whether it is text. */
  private static final int SNIFFED_BYTES = 8_000;

  private SourceReader() {}

  /**
   * A file that was read, or why it could not be.
   *
   * @param file its text, unless that could not be read
   * @param problems why not, located at the first bad byte or at the start of the file
   */
  public record Read(Optional<SourceFile> file, List<Diagnostic> problems) {

    /** Copies the list. */
    public Read {
      problems = List.copyOf(problems);
    }

    static Read of(SourceFile file) {
      return new Read(Optional.of(file), List.of());
    }

    static Read failed(Diagnostic problem) {
      return new Read(Optional.empty(), List.of(problem));
    }
  }

  /**
   * Reads a file. It never fails for what is on the disk, and never takes in more of a file than
   * its budget allows.
   *
   * @param path where it is
   * @param name the file as it is shown to people
   * @param budget how large it may be
   * @return its text, or a finding that says why there is none
   */
  public static Read read(Path path, String name, Budget budget) {
    try {
      if (Files.isDirectory(path)) {
        return Read.failed(unreadable(name, "this is a folder, expected a file", "name a file"));
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        return Read.failed(
            unreadable(name, "this is a device or a pipe, expected a file", "name a file"));
      }
      if (Files.size(path) > budget.maxBytes()) {
        return Read.failed(TextChecks.tooLarge(name, budget));
      }
      byte[] bytes = bytes(path, budget.maxBytes() + 1);
      return bytes.length > budget.maxBytes()
          ? Read.failed(TextChecks.tooLarge(name, budget))
          : Utf8.decode(name, bytes);
    } catch (IOException e) {
      return Read.failed(unreadable(name, e, "file"));
    }
  }

  /**
   * Reads a file that must be text throughout, as YAML is told to be when it is parsed.
   *
   * @param path where it is
   * @param name the file as it is shown to people
   * @param budget how large it may be
   * @return its text, or a finding that says why there is none
   */
  public static Read readText(Path path, String name, Budget budget) {
    Read read = read(path, name, budget);
    return read.file().flatMap(TextChecks::forbiddenCharacter).map(Read::failed).orElse(read);
  }

  /**
   * Tells whether a file is no text in any encoding, as version control systems do.
   *
   * @param path where it is
   * @return true if it can be read and holds a zero byte near its start, and is not UTF-16
   */
  public static boolean isBinary(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(SNIFFED_BYTES);
      for (byte each : start) {
        if (each == 0) {
          return !Utf8.isUtf16(start);
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** The bytes of a file; it may grow while it is read, so its size is no limit. */
  private static byte[] bytes(Path path, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(limit);
    }
  }

  /** The finding about a file or folder that the disk did not give, whatever the system says. */
  static Diagnostic unreadable(String name, IOException e, String what) {
    if (e instanceof NoSuchFileException) {
      return unreadable(name, "there is no such " + what, "check the path, or create it");
    }
    return e instanceof AccessDeniedException
        ? unreadable(
            name,
            "the permission to read this " + what + " is missing",
            "give it to the user of this run, or move it elsewhere")
        : unreadable(
            name,
            "this " + what + " could not be read from the disk",
            "see whether other programs can read it");
  }

  /** The finding about a file or folder that cannot be read. */
  static Diagnostic unreadable(String name, String message, String hint) {
    return Diagnostic.of(YamlRules.UNREADABLE, Location.startOf(name), message).withHint(hint);
  }
}
