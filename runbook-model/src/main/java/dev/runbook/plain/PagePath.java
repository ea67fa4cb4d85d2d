package dev.runbook.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The address that the page of a Markdown file has. */
public final class PagePath {

  /** The folder of the site in which they stand. */
  public static final String FOLDER = "pages";

  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_./-]");
  private static final Pattern ENDING = Pattern.compile("(?i)\\.md$");

  /** As it is in the path of a page, and with the colon that the name of an alert can have. */
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.:-]*");

  /** What stands beside the pages in one of the formats. */
  private static final Pattern ROOT_FILE = Pattern.compile("[^.:]*[.:].*");

  /** Names of pages and folders that the formats need at the root for themselves. */
  private static final Set<String> ROOT_NAMES =
      Set.of("404", "index", "readme", "runbooks", "sha256sums");

  private static final String ASSETS = "assets";

  /** A folder of such a name could stand where the formats write a page or a drawing. */
  private static final Pattern FILE_NAME = Pattern.compile("(?i).*\\.(md|svg|html)");

  /** What the site writes for each page: a page of such a name would be a folder in its place. */
  private static final Pattern OF_PAGE = Pattern.compile("(?i)(^|/)index\\.(html|txt)(?=/|$)");

  /** What Git hosts and site generators show for a folder. */
  private static final Pattern OF_FOLDER = Pattern.compile("(?i)(^|/)(readme|index)$");

  private PagePath() {}

  /**
   * The path of a page. What Git hosts show for a folder ({@code README.md}, and {@code index.md}
   * as site generators have it) is the page of that folder.
   *
   * @param file the file, relative to the folder of runbooks, with slashes
   * @return its path below the home page, with {@code -} in place of every character but letters
   *     and digits of ASCII, {@code _}, {@code .} and {@code -}, such as {@code pages/db/rollback}
   */
  public static String of(String file) {
    String stem = ENDING.matcher(file).replaceFirst("");
    String path = OF_FOLDER.matcher(stem).replaceFirst("");
    String safe = OF_PAGE.matcher(OTHER.matcher(path).replaceAll("-")).replaceAll("$1index-$2");
    return safe.isEmpty() ? FOLDER : FOLDER + "/" + safe;
  }

  /**
   * Tells whether Git hosts show a file for its folder.
   *
   * @param file the file, with slashes
   * @return true for {@code README.md} and {@code index.md}, whatever their case
   */
  public static boolean isOfFolder(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md")
        && OF_FOLDER.matcher(ENDING.matcher(lower).replaceFirst("")).find();
  }

  /**
   * The path of an address as people write it.
   *
   * @param address the address under the home page, with or without a slash at its ends
   * @return its path without slashes at its ends; empty if no page could have it, because a part of
   *     it has other characters than letters and digits of ASCII, {@code _}, {@code .}, {@code :}
   *     and {@code -}, or because a format needs the place for a file of its own
   */
  public static Optional<String> written(String address) {
    String path = address.replaceFirst("^/", "").replaceFirst("/$", "");
    List<String> parts = Arrays.asList(path.split("/", -1));
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    boolean taken =
        ROOT_FILE.matcher(first).matches()
            || first.equals(ASSETS)
            || (parts.size() == 1 && ROOT_NAMES.contains(first))
            || OF_PAGE.matcher(path).find()
            || parts.subList(0, parts.size() - 1).stream()
                .anyMatch(part -> FILE_NAME.matcher(part).matches());
    return taken || !parts.stream().allMatch(part -> PART.matcher(part).matches())
        ? Optional.empty()
        : Optional.of(path);
  }
}
