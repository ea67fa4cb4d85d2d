package dev.runbook.load;

import dev.runbook.diagnostic.Location;
import dev.runbook.schema.Typos;
import dev.runbook.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Mistypes letters of each key of the format in a text, one at a time; ids are no keys of it. */
final class Slips {

  private final String text;
  private final List<Node.Scalar> keys = new ArrayList<>();
  private final Set<String> words = new TreeSet<>();

  private Slips(String text) {
    this.text = text;
    List<Node.Scalar> chosen = new ArrayList<>();
    Yaml.file("slips.yaml", text)
        .parsed()
        .documents()
        .forEach(document -> Typos.collectKeys(document, keys, chosen));
    keys.forEach(key -> words.add(key.text()));
  }

  /**
   * The texts with one key mistyped and marked: a letter is replaced, dropped or added, in turn.
   *
   * @param sameLength whether to replace letters only, so that everything else stays in its place
   */
  static List<String> in(String text, boolean sameLength) {
    Slips slips = new Slips(text);
    return slips.keys.stream().flatMap(key -> slips.of(key, sameLength)).toList();
  }

  private Stream<String> of(Node.Scalar key, boolean sameLength) {
    Set<String> typed = new LinkedHashSet<>();
    String word = key.text();
    int middle = word.length() / 2;
    for (int i :
        new TreeSet<>(sameLength ? List.of(middle) : List.of(0, middle, word.length() - 1))) {
      String before = word.substring(0, i);
      String after = word.substring(i + 1);
      int kind = sameLength ? 0 : i % 3;
      typed.add(before + List.of("x", "", word.charAt(i) + "e").get(kind) + after);
    }
    typed.removeAll(words);
    typed.remove("");
    return typed.stream().map(slip -> replace(key.location(), slip));
  }

  private String replace(Location at, String slip) {
    int lineStart = 0;
    for (int line = 1; line < at.line(); line++) {
      lineStart = text.indexOf('\n', lineStart) + 1;
    }
    return text.substring(0, lineStart + at.column() - 1)
        + "«"
        + slip
        + "»"
        + text.substring(lineStart + at.endColumn() - 1);
  }
}
