package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void letters_and_digits_take_turns() {
    String inside = Numbers.inside(Numbers.of(1), 0);

    assertThat(inside).isEqualTo("2a");
    assertThat(Numbers.inside(inside, 2)).isEqualTo("2a3");
    assertThat(Numbers.inside("2a3", 1)).isEqualTo("2a3b");
  }

  @Test
  void after_z_come_two_letters() {
    assertThat(Numbers.inside("1", 25)).isEqualTo("1z");
    assertThat(Numbers.inside("1", 26)).isEqualTo("1aa");
    assertThat(Numbers.inside("1", 27 * 26)).isEqualTo("1aaa");
    assertThat(IntStream.range(0, 2000).mapToObj(i -> Numbers.inside("1", i)))
        .doesNotHaveDuplicates();
  }
}
