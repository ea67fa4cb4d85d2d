package dev.runbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

  private static final Templates TEMPLATES =
      new Templates(
          List.of(TemplatesTest.class),
          Escape.html(),
          Map.of("shout", arguments -> ((String) arguments.get(0)) + "!"));

  private enum Size {
    VERY_SMALL
  }

  private record Thing(String name, Optional<String> note, Size size, List<Integer> numbers) {}

  private static String render(String template, Object thing) {
    return TEMPLATES.render(template, Map.of("thing", thing)).strip();
  }

  private static Thing thing(Optional<String> note) {
    return new Thing("<b>", note, Size.VERY_SMALL, List.of(1000, 2));
  }

  @Test
  void templates_see_components_and_escape_them() {
    assertThat(render("see.ftl", thing(Optional.of("n & m"))))
        .isEqualTo("Thing &lt;b&gt; n &amp; m very_small 1000,2 &lt;b&gt;! ${x} {{ x }}");
  }

  @Test
  void an_empty_optional_is_missing() {
    assertThat(render("see.ftl", thing(Optional.empty()))).contains("&lt;b&gt; none very_small");
  }

  @ParameterizedTest
  @CsvSource({
    "method.ftl, 2, toString",
    "new.ftl, 1, Execute",
    "api.ftl, 1, api",
    "missing.ftl, 3, thing.nothing",
    "absent.ftl, 0, absent.ftl",
  })
  void what_a_template_must_not_do_is_told_with_its_place(String name, int line, String what) {
    String place = line == 0 ? name : name + ":" + line;
    Thing thing = thing(Optional.empty());

    assertThatThrownBy(() -> render(name, thing))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageStartingWith(place + ": ")
        .hasMessageContaining(what);
  }

  @Test
  void objects_of_other_kinds_are_refused() {
    assertThatThrownBy(() -> render("other.ftl", Instant.EPOCH))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("templates do not see a java.time.Instant");
  }
}
