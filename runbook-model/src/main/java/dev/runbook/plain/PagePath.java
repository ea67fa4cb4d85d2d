package dev.runbook.plain;

import java.util.Locale;
import java.util.regex.Pattern;

/** The address that the page of a Markdown file has. */
public final class PagePath {

  /** The folder of the site in which they stand. */
  public static final String FOLDER = "pages";

  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_./-]");
  private static final Pattern ENDING = Pattern.compile("(?i)\\.md$");

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
    String safe = OTHER.matcher(path).replaceAll("-");
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
}
