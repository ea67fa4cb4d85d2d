package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> KEYS =
      List.of("title", "steps", "symptoms", "severity", "escalation", "because", "run", "is");

  @ParameterizedTest
  @CsvSource({
    "titel, title", // two neighbours swapped
    "tite, title", // a letter dropped
    "titlle, title", // a letter doubled
    "tixle, title", // a letter replaced
    "Title, title", // another case
    "SEVERITY, severity",
    "serverity, severity",
    "symtons, symptoms",
    "escallations, escalation",
    "rnu, run",
    "i, is"
  })
  void slip_finds_the_word_that_was_meant(String written, String meant) {
    assertThat(Nearest.to(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"owner", "banana", "x", "''", "unrelated", "stairs"})
  void word_that_is_too_far_away_finds_nothing(String written) {
    assertThat(Nearest.to(written, KEYS)).isEmpty();
  }

  @Test
  void nearer_candidate_wins() {
    assertThat(Nearest.to("postgres-dwn", List.of("postgres-up", "postgres-down")))
        .contains("postgres-down");
  }

  @Test
  void equally_near_candidates_are_all_named_in_alphabetical_order() {
    Set<String> candidates = Set.of("go", "do", "note", "wait");

    assertThat(Nearest.allTo("fo", candidates)).containsExactly("do", "go");
    assertThat(Nearest.to("fo", candidates)).contains("do");
    assertThat(Nearest.question("fo", candidates)).contains("did you mean `do` or `go`?");
  }

  @Test
  void no_candidates_give_no_question() {
    assertThat(Nearest.question("title", List.of())).isEmpty();
  }
}
