package dev.runbook.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The anchors that GitHub gives to the headings of a file: the text in lower case, without anything
 * but letters, digits, {@code _}, {@code -} and blanks, blanks as {@code -}; a later one of the
 * same text has a number behind it.
 */
final class Slugs {

  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc} -]");
  private static final Pattern HYPHENS = Pattern.compile("-{2,}");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** The anchor of the next heading of the file. */
  String next(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String base = DROPPED.matcher(lower).replaceAll("").replace(' ', '-');
    String slug = base;
    while (counts.containsKey(slug)) {
      slug = base + "-" + counts.merge(base, 1, Integer::sum);
    }
    counts.put(slug, 0);
    return slug;
  }

  /**
   * The id that a heading has on our page: its anchor, unless that would begin with something else
   * than a letter or a digit. Such ids are those of the formats.
   */
  String id(String slug) {
    boolean plain = !slug.isEmpty() && Character.isLetterOrDigit(slug.codePointAt(0));
    String base = plain ? slug : "section" + slug;
    String id = base;
    for (int i = 1; !ids.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  /** The anchor as GitLab gives it, which knows no two hyphens in a row. */
  static String squeezed(String slug) {
    return HYPHENS.matcher(slug).replaceAll("-");
  }
}
