package dev.runbook.plain;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The anchors that Python-Markdown gives to the headings of a page: the letters and digits of ASCII
 * that the text has, in lower case, with {@code -} for stretches of blanks and hyphens; a later one
 * of the same text has {@code _1} behind it, and one that ends with a number the next number.
 */
final class PythonSlugs {

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern DROPPED = Pattern.compile("[^\\w\\s-]");
  private static final Pattern STRETCH = Pattern.compile("[-\\s]+");
  private static final Pattern NUMBERED = Pattern.compile("(.*)_([0-9]{1,9})");

  private final Map<String, String> given = new HashMap<>();
  private final Set<String> taken;

  /** Begins a page on which some names are taken already. */
  PythonSlugs(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  String next(String text) {
    String ascii =
        NOT_ASCII.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String words = DROPPED.matcher(ascii).replaceAll("").strip().toLowerCase(Locale.ROOT);
    String id = STRETCH.matcher(words).replaceAll("-");
    while (id.isEmpty() || !taken.add(id)) {
      // All numbers up to the last one given are taken, so a thousand equal headings take no
      // longer.
      String last = given.getOrDefault(id, id);
      given.put(id, successor(last));
      id = successor(last);
    }
    return id;
  }

  private static String successor(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    return numbered.matches()
        ? numbered.group(1) + "_" + (Long.parseLong(numbered.group(2)) + 1)
        : id + "_1";
  }
}
