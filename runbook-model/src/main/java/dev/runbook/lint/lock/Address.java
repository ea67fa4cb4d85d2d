package dev.runbook.lint.lock;

import dev.runbook.load.Addresses;
import dev.runbook.load.AllAnchors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that was published, and what it belonged to when it was last there: a line of the
 * lock. It is ordered by its text.
 *
 * @param text the address under the home page: a path with a slash at its end, and for an alert on
 *     the page of everything an anchor, such as {@code all/#alert_ApiErrors}
 * @param owner the id of its runbook or guide, or the file of a plain page; empty for a page of the
 *     catalog
 * @param title the title of a runbook, guide or plain page; empty otherwise
 * @param file the file that the runbook or guide stood in, or the rule of an alert that a pattern
 *     matched; empty otherwise
 */
public record Address(String text, String owner, String title, String file)
    implements Comparable<Address> {

  private static final String COLUMN = "\t";
  private static final int COLUMNS = 4;

  /** What would break a line or a column, or is no text. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{C}\\u2028\\u2029]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** No blank, no empty part, no part that leads upwards, a slash at the end. */
  private static final Pattern TEXT =
      Pattern.compile("(?:(?!\\.{1,2}/)[A-Za-z0-9_.:-]+/)+(?:#[A-Za-z0-9_.:-]+)?");

  /** Makes each column one that can stand in a line. */
  public Address {
    owner = column(owner);
    title = BLANKS.matcher(column(title)).replaceAll(" ");
    file = column(file);
  }

  /** Reads a line; what stands behind the last column that is known is left out. */
  static Optional<Address> parse(String line) {
    List<String> columns = Arrays.asList(line.split(COLUMN, -1));
    return TEXT.matcher(columns.get(0)).matches()
        ? Optional.of(new Address(columns.get(0), at(1, columns), at(2, columns), at(3, columns)))
        : Optional.empty();
  }

  private static String at(int index, List<String> columns) {
    return index < Math.min(columns.size(), COLUMNS) ? columns.get(index) : "";
  }

  private static String column(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /** The line of the lock, without columns that say nothing at its end. */
  String line() {
    return String.join(COLUMN, text, owner, title, file).stripTrailing();
  }

  /** {@return the path of the page, without a slash at its end} */
  public String path() {
    return text.substring(0, text.lastIndexOf('/'));
  }

  /** {@return the anchor on that page; empty for the page itself} */
  public String anchor() {
    int hash = text.indexOf('#');
    return hash < 0 ? "" : text.substring(hash + 1);
  }

  /** {@return the name of the alert that the address is about, if it is about one} */
  public Optional<String> alert() {
    String prefix = AllAnchors.alert("");
    return anchor().startsWith(prefix)
        ? Optional.of(anchor().substring(prefix.length()))
        : Addresses.alertIn(path());
  }

  /**
   * Tells whether it belongs to a plain page.
   *
   * @return true if its owner is a file; false if it is an id, or nothing
   */
  public boolean isOfPlainPage() {
    return owner.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  @Override
  public int compareTo(Address other) {
    return text.compareTo(other.text);
  }
}
