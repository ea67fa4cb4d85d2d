package dev.runbook.lint.gate;

import dev.runbook.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Findings that a team knows of and has put off. Its file has a line for each, with tabs between
 * the columns: rule, file, alert or runbook, how many of the kind, and the text at the finding.
 * There are no numbers of lines in it, so code that moves is no change. Immutable.
 */
public final class Baseline {

  private static final String HEAD =
      """
      # Findings that were known when this was written: they are not counted, new ones are.
      # Mended ones are told until their line is gone. Written by the goal `lint`.
      # rule\tfile\tabout\thow many\ttext
      """;
  private static final String NOTHING = "-";

  private final Optional<SourceFile> file;

  private Baseline(Optional<SourceFile> file) {
    this.file = file;
  }

  /**
   * A baseline that was written before.
   *
   * @param file its text
   * @return the baseline; lines that cannot be read are findings of the run
   */
  public static Baseline of(SourceFile file) {
    return new Baseline(Optional.of(file));
  }

  /** {@return a baseline that knows whatever is found, for it is about to be written} */
  public static Baseline ofEverything() {
    return new Baseline(Optional.empty());
  }

  /** {@return its text, unless it is about to be written} */
  public Optional<SourceFile> file() {
    return file;
  }

  /** The text of a baseline that knows these findings. */
  static String text(Iterable<Known> findings) {
    Map<Known, Integer> counts = new TreeMap<>();
    findings.forEach(known -> counts.merge(known, 1, Integer::sum));
    StringBuilder text = new StringBuilder(HEAD);
    counts.forEach(
        (known, count) ->
            text.append(
                String.join(
                        "\t",
                        known.rule(),
                        known.file(),
                        orNothing(known.subject()),
                        Integer.toString(count),
                        orNothing(known.text()))
                    + "\n"));
    return text.toString();
  }

  /** How to have the file written again. */
  static String anew(String file) {
    return "let all be written anew: -Drunbook.baseline=update:" + file;
  }

  private static String orNothing(String column) {
    return column.isEmpty() ? NOTHING : column;
  }

  static String something(String column) {
    return column.equals(NOTHING) ? "" : column;
  }
}
