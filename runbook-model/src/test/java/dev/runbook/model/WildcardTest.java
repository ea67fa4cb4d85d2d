package dev.runbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

  @ParameterizedTest
  @CsvSource({
    "*Down, Node*, true",
    "*Down, *Up, false",
    "Node*, Disk*, false",
    "*, Node*Down, true",
    "Node*Down, NodeDown, true",
    "Node*Down, Nodedown, false",
    "NodeDown, Node*Down, true",
    "A*A, A, false",
    "Api*High, Api*SlowHigh, true",
    "Api*x*High, ApiSlow*y*h, true",
  })
  void two_patterns_overlap_if_a_text_matches_both(String one, String other, boolean expected) {
    assertThat(Wildcard.overlap(one, other)).isEqualTo(expected);
    assertThat(Wildcard.overlap(other, one)).isEqualTo(expected);
  }

  @Test
  void overlap_is_what_trying_every_text_finds() {
    List<String> patterns = texts("ab*", 4);
    List<String> candidates = texts("ab", 7);
    for (String one : patterns) {
      List<String> matched =
          candidates.stream().filter(text -> Wildcard.matches(one, text)).toList();
      for (String other : patterns) {
        assertThat(Wildcard.overlap(one, other))
            .as("%s and %s", one, other)
            .isEqualTo(matched.stream().anyMatch(text -> Wildcard.matches(other, text)));
      }
    }
  }

  /** Every text of some letters up to a length. */
  private static List<String> texts(String letters, int length) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int from = 0, size = 0; size < length; size++) {
      int to = texts.size();
      for (String text : List.copyOf(texts.subList(from, to))) {
        letters.chars().forEach(c -> texts.add(text + (char) c));
      }
      from = to;
    }
    return texts;
  }
}
