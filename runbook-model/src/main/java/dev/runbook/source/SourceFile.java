package dev.runbook.source;

import dev.runbook.diagnostic.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of one file. Immutable, and safe for use by several threads.
 *
 * <p>Lines end with {@code \n}, {@code \r\n} or a lone {@code \r}, as they do in editors; the other
 * line breaks of Unicode are characters like any other.
 */
public final class SourceFile {

  private final String name;
  private final String text;
  private final Origin origin;

  /** The file that this was taken out of; itself, if it was not. */
  private final SourceFile root;

  /** More blank lines than this before a text, and its lines are not looked for. */
  private static final int MANY_BLANK_LINES = 1000;

  /** Where each line begins; built on the first request, and the same whoever builds it. */
  private volatile int[] lineStarts = {};

  /**
   * Names a text.
   *
   * @param name the file as it is shown to people: relative to the folder of the run, with slashes
   * @param text its whole text, without a byte order mark
   */
  public SourceFile(String name, String text) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.origin = Origin.FILE;
    this.root = this;
  }

  private SourceFile(SourceFile root, String text, Origin origin) {
    this.name = root.name;
    this.text = text;
    this.origin = origin;
    this.root = root;
  }

  /**
   * A text that stands in this file, as a file of its own: what is found in it has its place in
   * this file. Only a literal block has its lines here; in a text that was unquoted or folded,
   * everything has the place of the text.
   *
   * @param scalar the text
   * @return a file of the same name with this text
   */
  public SourceFile inside(Node.Scalar scalar) {
    return new SourceFile(root, scalar.text(), originOf(scalar));
  }

  private Origin originOf(Node.Scalar scalar) {
    Location place = scalar.location();
    if (origin.whole().isPresent() || scalar.style() != Node.Style.BLOCK) {
      return Origin.at(origin.whole().orElse(place));
    }
    String header = root.line(place.line()).orElse("");
    boolean literal = header.startsWith("|", place.column() - 1);
    int blank = 0;
    List<String> lines = scalar.text().lines().limit(MANY_BLANK_LINES).toList();
    while (blank < lines.size() && lines.get(blank).isBlank()) {
      blank++;
    }
    if (!literal || blank == lines.size()) {
      return Origin.at(place);
    }
    String written = root.line(place.line() + blank + 1).orElse("");
    return written.endsWith(lines.get(blank))
        ? new Origin(place.line(), written.length() - lines.get(blank).length(), Optional.empty())
        : Origin.at(place);
  }

  /**
   * {@return the file as it is shown to people: relative to the folder of the run, with slashes}
   */
  public String name() {
    return name;
  }

  /** {@return its whole text, without a byte order mark} */
  public String text() {
    return text;
  }

  /**
   * One line of the text. The first call costs one pass over the text, the others cost nothing.
   *
   * @param number the 1-based line number
   * @return the line without its end, or empty if there is no such line
   */
  public Optional<String> line(int number) {
    int[] starts = lineStarts();
    if (number < 1 || number > starts.length || starts[number - 1] == text.length()) {
      return Optional.empty();
    }
    int end = number < starts.length ? starts[number] : text.length();
    while (end > starts[number - 1] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return Optional.of(text.substring(starts[number - 1], end));
  }

  /**
   * The place of a stretch of the text.
   *
   * @param from the index of its first UTF-16 unit
   * @param to the index behind its last one
   * @return the stretch as it is shown to people
   */
  public Location location(int from, int to) {
    int line = lineOf(from);
    int endLine = lineOf(to);
    int[] starts = lineStarts();
    return place(line, from - starts[line - 1] + 1, endLine, to - starts[endLine - 1] + 1);
  }

  /** The place of a stretch of the text, by its own lines and columns. */
  Location place(int line, int column, int endLine, int endColumn) {
    return origin.place(name, line, column, endLine, endColumn);
  }

  /**
   * Where a place begins in the text.
   *
   * @param place a place in this file
   * @return the index of its first UTF-16 unit
   */
  public int index(Location place) {
    return lineStarts()[place.line() - 1] + place.column() - 1;
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(lineStarts(), index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known.length == 0) {
      known = findLineStarts();
      lineStarts = known;
    }
    return known;
  }

  private int[] findLineStarts() {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(text.charAt(i)) && !isInsideLineEnd(i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private boolean isInsideLineEnd(int index) {
    return text.charAt(index) == '\r'
        && index + 1 < text.length()
        && text.charAt(index + 1) == '\n';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile that && name.equals(that.name) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return "SourceFile[" + name + "]";
  }
}
