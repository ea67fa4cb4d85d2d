package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the file of a baseline. A line with a mistake is a finding, and knows nothing. */
final class BaselineReader {

  private static final int COLUMNS = 5;
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,6}");

  private final KnownRules rules;
  private final Map<Known, Entry> entries = new TreeMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private BaselineReader(KnownRules rules) {
    this.rules = rules;
  }

  /**
   * A line of the file.
   *
   * @param known by what its findings are known again
   * @param count how many look like this
   * @param location the line
   */
  record Entry(Known known, int count, Location location) {}

  /**
   * What is in the file.
   *
   * @param entries its lines
   * @param problems the lines that could not be read
   */
  record Read(List<Entry> entries, List<Diagnostic> problems) {

    /** Copies the lists. */
    Read {
      entries = List.copyOf(entries);
      problems = List.copyOf(problems);
    }
  }

  static Read read(SourceFile file, KnownRules rules) {
    BaselineReader reader = new BaselineReader(rules);
    Optional<String> line = file.line(1);
    for (int number = 1; line.isPresent(); line = file.line(++number)) {
      if (!line.get().isBlank() && !line.get().startsWith("#")) {
        int end = line.get().length() + 1;
        reader.read(line.get(), new Location(file.name(), number, 1, number, end));
      }
    }
    return new Read(List.copyOf(reader.entries.values()), reader.problems);
  }

  private void read(String line, Location place) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS || !COUNT.matcher(columns[3]).matches()) {
      problems.add(
          broken(place, "this is no line of a baseline, expected five columns with tabs between"));
      return;
    }
    Known known =
        new Known(
            columns[0], columns[1], Baseline.something(columns[2]), Baseline.something(columns[4]));
    mistake(known)
        .ifPresentOrElse(
            message -> problems.add(broken(place, message)),
            () -> entries.put(known, new Entry(known, Integer.parseInt(columns[3]), place)));
  }

  private Optional<String> mistake(Known known) {
    if (rules.severity(known.rule()).isEmpty()) {
      return Optional.of("there is no rule `%s`".formatted(known.rule()));
    }
    if (!rules.canBeSilenced(known.rule())) {
      return Optional.of("no baseline can know findings of `%s`".formatted(known.rule()));
    }
    return Optional.ofNullable(entries.get(known))
        .map(same -> "line %s is about the same findings".formatted(same.location().line()));
  }

  private static Diagnostic broken(Location place, String message) {
    return Diagnostic.of(GateRules.BASELINE_UNREADABLE, place, message)
        .withHint("remove the line, or " + Baseline.anew(place.file()));
  }
}
