package dev.runbook.search;

import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Field;
import dev.runbook.block.SearchEntry.Part;
import java.util.List;
import java.util.Locale;

/** What the index keeps of an entry: its words, and what is shown of it. */
final class EntryText {

  /** In characters: more of a text is never shown in a result. */
  private static final int LONGEST = 160;

  /** Fields of words, as bits; {@code search-score.js} weighs them. */
  private static final int NAME = 1;

  private static final int TITLE = 2;
  private static final int SYMPTOM = 4;
  private static final int BELONGS = 8;
  private static final int COMMAND = 16;
  private static final int OTHER = 32;

  /** The fields whose words tell most of an entry. */
  static final int TELLING = NAME | TITLE | SYMPTOM | BELONGS;

  private EntryText() {}

  /** Adds the words of an entry, but those of its alerts' names. */
  static void addWords(int number, SearchEntry entry, Lexicon lexicon) {
    entry.names().forEach(name -> lexicon.add(number, NAME, name));
    lexicon.add(number, TITLE, entry.title());
    lexicon.add(number, OTHER, entry.note());
    entry.alerts().forEach(alert -> lexicon.add(number, OTHER, alert.note()));
    entry.texts().forEach(text -> lexicon.add(number, bit(text.field()), text.text()));
    for (Part part : entry.parts()) {
      lexicon.add(number, OTHER, part.text());
      lexicon.add(number, COMMAND, part.command());
    }
  }

  private static int bit(Field field) {
    return switch (field) {
      case SYMPTOM -> SYMPTOM;
      case BELONGS -> BELONGS;
      case ABOUT -> OTHER;
    };
  }

  /** What is shown of an entry, as {@link Script} writes it. */
  static String script(SearchEntry entry) {
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
