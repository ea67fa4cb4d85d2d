package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsidesTest {

  private static List<Step> steps(String list) {
    Runbook runbook =
        Yaml.load("runbook: a\ntitle: A\nsteps:\n" + list).runbooks().runbook("a").orElseThrow();
    return runbook.procedure().phases().get(0).steps();
  }

  @Test
  void notes_are_not_counted_unless_they_say_more_or_stand_alone() {
    List<Step> mixed =
        steps("  - note: n\n  - look\n  - {danger: d}\n  - {warning: w, when: it rains}\n");
    List<Step> only = steps("  - note: n\n  - tip: t\n");

    assertThat(Asides.counted(mixed)).containsExactly(mixed.get(1), mixed.get(3));
    assertThat(Asides.counted(only)).isEqualTo(only);
  }

  @Test
  void anchors_of_a_section_count_what_is_counted() {
    RunbookSet set =
        Yaml.load("runbook: a\ntitle: A\ndiagnose: [{note: n}, look, {tip: t}, ask]\n").runbooks();

    assertThat(SiteMap.of(set, List.of()).anchors("runbooks/a").orElseThrow())
        .containsExactly("diagnose", "diagnose-1", "diagnose-2");
  }
}
