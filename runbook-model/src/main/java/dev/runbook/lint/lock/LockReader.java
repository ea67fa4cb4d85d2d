package dev.runbook.lint.lock;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code runbook-urls.lock}. The order of its lines means nothing, and one that stands there
 * twice counts once, so that both sides of a merge can be kept.
 */
public final class LockReader {

  /** A file that is no lock at all would give a finding for each of its lines. */
  private static final int MOST_PROBLEMS = 10;

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");
  private static final String CONFLICT_START = "<<<<<<<";

  private final SourceFile file;
  private final Map<String, Address> byText = new HashMap<>();
  private final Map<String, Location> places = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private LockReader(SourceFile file) {
    this.file = file;
  }

  /**
   * A lock as far as it could be read.
   *
   * @param lock the addresses in it
   * @param problems lines that are none
   */
  public record Read(UrlLock lock, List<Diagnostic> problems) {

    /** Copies the list. */
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a lock.
   *
   * @param file its text
   * @return the addresses in it, and every line that is none, up to ten
   */
  public static Read read(SourceFile file) {
    LockReader reader = new LockReader(file);
    reader.read();
    return new Read(new UrlLock(reader.byText, reader.places, Set.of()), reader.problems);
  }

  private void read() {
    Matcher line = LINE.matcher(file.text());
    while (line.find() && problems.size() < MOST_PROBLEMS) {
      if (!line.group().isBlank() && !line.group().startsWith("#")) {
        add(line.group(), line.start());
      }
    }
  }

  private void add(String line, int start) {
    Optional<Address> address = Address.parse(line);
    if (address.isPresent()) {
      String text = address.get().text();
      byText.put(text, address.get());
      places.put(text, file.location(start, start + text.length()));
    } else if (CONFLICT.matcher(line).matches()) {
      if (line.startsWith(CONFLICT_START)) {
        report(
            start,
            line,
            "a merge left its marks here, expected the lines of both sides",
            "keep every address of both sides, and remove the lines of marks");
      }
    } else {
      report(
          start,
          line,
          "this line is no address, expected a path such as `runbooks/api-errors/`",
          "restore the line from the history of the file, or remove it");
    }
  }

  private void report(int start, String line, String message, String hint) {
    Location place = file.location(start, start + line.length());
    problems.add(Diagnostic.of(LockRules.UNREADABLE, place, message).withHint(hint));
  }
}
