package dev.runbook.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The anchors that Hugo gives to the headings of a page: the text in lower case, without anything
 * but letters, digits, {@code _}, {@code -} and blanks, blanks as {@code -}; {@code heading} where
 * nothing is left; a later one of the same text has the first free number behind it.
 */
final class HugoSlugs {

  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{Nd}_ -]");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  String next(String text) {
    String slug =
        DROPPED.matcher(text.strip()).replaceAll("").replace(' ', '-').toLowerCase(Locale.ROOT);
    String base = slug.isEmpty() ? "heading" : slug;
    String id = base;
    while (!taken.add(id)) {
      id = base + "-" + counts.merge(base, 1, Integer::sum);
    }
    return id;
  }
}
