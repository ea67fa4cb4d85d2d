package dev.runbook.html;

import static dev.runbook.support.SamplePublication.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Plain;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void facts_of_one_name_stand_under_one_term_where_it_was_first_named() {
    var first = fact("Sign", new Plain("slow"));
    var other = fact("Where", new Plain("db1"));
    var again = fact("Sign", new Plain("errors"));

    assertThat(Term.of(List.of(first, other, again)))
        .containsExactly(
            new Term("Sign", List.of(first, again)), new Term("Where", List.of(other)));
  }
}
