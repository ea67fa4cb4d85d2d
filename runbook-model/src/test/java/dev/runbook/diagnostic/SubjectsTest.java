package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {

  private final Subjects subjects =
      new Subjects(
          List.of(
              new Subject("A", new Location("f", 1, 3, 4, 1)),
              new Subject("B", new Location("f", 6, 3, 8, 5)),
              new Subject("C", new Location("g", 1, 1, 9, 1))));

  @Test
  void a_place_belongs_to_the_subject_that_it_lies_in() {
    assertThat(around("f", 1, 3)).isEqualTo("A");
    assertThat(around("f", 3, 80)).isEqualTo("A");
    assertThat(around("f", 8, 4)).isEqualTo("B");
    assertThat(around("g", 6, 3)).isEqualTo("C");
  }

  @Test
  void a_place_before_between_and_behind_subjects_belongs_to_none() {
    assertThat(around("f", 1, 2)).isEmpty();
    assertThat(around("f", 4, 1)).isEmpty();
    assertThat(around("f", 8, 5)).isEmpty();
    assertThat(around("h", 1, 3)).isEmpty();
  }

  @Test
  void a_finding_about_a_whole_file_is_about_no_subject_in_it() {
    assertThat(around("g", 1, 1)).isEmpty();
  }

  private String around(String file, int line, int column) {
    return subjects
        .around(new Location(file, line, column, line, column))
        .map(Subject::name)
        .orElse("");
  }
}
