package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RegionTest {

  @Test
  void a_stretch_of_a_line_ends_before_its_end_column() {
    assertThat(Region.of(new Location("f", 2, 3, 2, 5)))
        .contains(new Region(2, 3, 2, OptionalInt.of(5)));
  }

  @Test
  void a_place_without_length_goes_to_the_end_of_its_line() {
    assertThat(Region.of(new Location("f", 2, 3, 2, 3)))
        .contains(new Region(2, 3, 2, OptionalInt.empty()));
  }

  @Test
  void a_stretch_that_ends_where_a_line_begins_has_nothing_of_that_line() {
    assertThat(Region.of(new Location("f", 2, 3, 9, 1)))
        .contains(new Region(2, 3, 8, OptionalInt.empty()));
    assertThat(Region.of(new Location("f", 2, 3, 9, 2)))
        .contains(new Region(2, 3, 9, OptionalInt.of(2)));
  }

  @Test
  void a_whole_file_has_no_region_and_its_first_line_has_one() {
    assertThat(Region.of(Location.startOf("f"))).isEmpty();
    assertThat(Region.of(new Location("f", 1, 1, 1, 2)))
        .contains(new Region(1, 1, 1, OptionalInt.of(2)));
  }
}
