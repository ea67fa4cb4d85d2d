package dev.runbook.search;

import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Field;
import dev.runbook.block.SearchEntry.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An entry as the index keeps it.
 *
 * @param entry the entry
 * @param words its words, but those of its alerts' names, with the fields that have them
 * @param script what is shown of it, as {@link Script} writes it
 */
record EntryText(SearchEntry entry, Map<String, Integer> words, String script) {

  /** In characters: more of a text is never shown in a result. */
  private static final int LONGEST = 240;

  /** Fields of words, as bits; {@code search-index.js} weighs them. */
  private static final int NAME = 1;

  private static final int TITLE = 2;
  private static final int SYMPTOM = 4;
  private static final int BELONGS = 8;
  private static final int COMMAND = 16;
  private static final int OTHER = 32;

  static EntryText of(SearchEntry entry) {
    return new EntryText(entry, words(entry), script(entry));
  }

  private static Map<String, Integer> words(SearchEntry entry) {
    Map<String, Integer> words = new HashMap<>();
    entry.names().forEach(name -> add(name, NAME, words));
    add(entry.title(), TITLE, words);
    add(entry.note(), OTHER, words);
    entry.alerts().forEach(alert -> add(alert.note(), OTHER, words));
    entry.texts().forEach(text -> add(text.text(), bit(text.field()), words));
    for (Part part : entry.parts()) {
      add(part.text(), OTHER, words);
      add(part.command(), COMMAND, words);
    }
    return words;
  }

  private static void add(String text, int field, Map<String, Integer> words) {
    Terms.each(text, word -> words.merge(word, field, (old, bit) -> old | bit));
  }

  private static int bit(Field field) {
    return switch (field) {
      case SYMPTOM -> SYMPTOM;
      case BELONGS -> BELONGS;
      case ABOUT -> OTHER;
    };
  }

  private static String script(SearchEntry entry) {
    return Script.of(
        List.of(
            entry.kind().name().toLowerCase(Locale.ROOT),
            entry.title(),
            entry.target().path(),
            entry.target().anchor(),
            cut(entry.note()),
            entry.names(),
            entry.alerts().stream().map(alert -> cut(alert.note())).toList(),
            entry.texts().stream().map(t -> List.of(bit(t.field()), cut(t.text()))).toList(),
            entry.parts().stream()
                .map(part -> List.of(part.anchor(), cut(part.text()), cut(part.command())))
                .toList()));
  }

  private static String cut(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
