package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Clock;
import dev.runbook.load.RunbookSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalationClockTest {

  private static List<Clock> clocks(String levels) {
    return clocks(levels, "Look");
  }

  private static List<Clock> clocks(String levels, String steps) {
    RunbookSet set =
        Samples.load(
            """
            catalog: c
            teams: {ops: {title: Operations, oncall: "@ops"}, infra: {title: Infrastructure}}
            channels: {war: {title: "#war"}}
            escalation: {first: {title: First, levels: [%s]}}
            """
                .formatted(levels),
            "runbook: a\ntitle: A\nalerts: [Down]\nescalation: first\nsteps: [%s]"
                .formatted(steps));
    return PageText.blocks(
        Samples.page(SiteComposer.compose(set, List.of()), "runbooks/a"), Clock.class);
  }

  @Test
  void levels_are_counted_in_seconds_and_called_in_the_order_of_their_time() {
    List<Clock.Level> levels =
        clocks("{notify: ops}, {notify: infra, after: 1h, channel: war}, {notify: ops, after: 30m}")
            .get(0)
            .levels();

    assertThat(levels).extracting(Clock.Level::after).containsExactly(1800L, 3600L);
    assertThat(PageText.of(levels.get(0).call())).isEqualTo("Operations, `@ops`");
    assertThat(PageText.of(levels.get(1).call())).isEqualTo("Infrastructure, #war");
  }

  @Test
  void a_policy_that_calls_everybody_at_once_needs_no_clock() {
    assertThat(clocks("{notify: ops}, {notify: infra}")).isEmpty();
  }

  @Test
  void a_step_that_calls_somebody_after_a_while_counts_too_unless_it_depends() {
    List<Clock> clocks =
        clocks(
            "{notify: ops}, {notify: infra, after: 30m}",
            "{escalate: ops, after: 10m}, {escalate: first, after: 30m}, {escalate: ops},"
                + " {escalate: infra, after: 5m, when: it burns}");

    assertThat(clocks.get(0).levels()).extracting(Clock.Level::after).containsExactly(600L, 1800L);
    assertThat(PageText.of(clocks.get(0).levels().get(0).call())).isEqualTo("Operations, `@ops`");
  }
}
