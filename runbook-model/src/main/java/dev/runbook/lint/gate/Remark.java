package dev.runbook.lint.gate;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Comment;
import dev.runbook.source.SourceFile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one line of a comment says to the lint.
 *
 * @param text the line from {@code runbook-lint} on
 * @param location where it stands
 * @param exact whether each character of the text is one of the file
 */
record Remark(String text, Location location, boolean exact) {

  static final String MARK = "runbook-lint";

  /** A line that begins with the mark, but for what people put in front of lines of comments. */
  private static final Pattern LINE =
      Pattern.compile("(?:^|[\\r\\n])[ \\t#*!-]*+(" + MARK + "[^\\r\\n]*)");

  /** The lines of a text that say something to the lint. */
  static List<String> lines(String text) {
    return found(text).map(line -> line.group(1).stripTrailing()).toList();
  }

  /** The same for a comment that stands in a file. */
  static List<Remark> in(Comment comment, SourceFile file) {
    return found(file.text().substring(comment.textFrom(), comment.textTo()))
        .map(line -> in(comment.textFrom() + line.start(1), line.group(1).stripTrailing(), file))
        .toList();
  }

  private static Remark in(int from, String line, SourceFile file) {
    return new Remark(line, file.location(from, from + line.length()), true);
  }

  private static Stream<MatchResult> found(String text) {
    return LINE.matcher(text).results();
  }

  /** Where a part of the text stands, as exactly as can be known. */
  Location part(int from, int to) {
    return exact
        ? new Location(
            location.file(),
            location.line(),
            location.column() + from,
            location.line(),
            location.column() + to)
        : location;
  }
}
