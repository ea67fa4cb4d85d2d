package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.load.Coverage.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private final RunbookSet set =
      Yaml.load(
              """
              catalog: x
              routes: [{channel: ops, alerts: [Routed, Named]}]
              services:
                db: {title: Database}
                mail: {failures: [{users: No mails}, {users: Late mails, runbook: live}]}
                shop: {title: Shop}
              ---
              runbook: live
              title: Live
              alerts: [Named, {pattern: "Disk*"}]
              service: db
              ---
              runbook: stub
              title: Stub
              status: stub
              alerts: [Unready]
              ---
              guide: first
              title: First
              triage: [{symptom: Slow, none: Wait}, {symptom: Gone, see: live, none: Wait}]
              mitigations:
                - {mitigation: Known, see: live}
                - {mitigation: Told in steps, steps: [Do it]}
                - {mitigation: Missing, none: Wait, steps: [Do it]}
              """)
          .runbooks();

  @Test
  void every_alert_that_is_known_is_there_once_with_what_it_leads_to() {
    Coverage coverage =
        Coverage.of(
            set,
            List.of("Lost", "DiskFull", "Named", "Foreign"),
            Map.of("Foreign", "https://example.com/x", "Named", "https://example.com/y"));

    assertThat(coverage.alerts())
        .extracting(Coverage.Alert::name)
        .containsExactly("DiskFull", "Foreign", "Lost", "Named", "Routed", "Unready");
    assertThat(coverage.alerts())
        .extracting(Coverage.Alert::state)
        .containsExactly(
            State.LIVE, State.ELSEWHERE, State.NONE, State.LIVE, State.NONE, State.STUB);
  }

  @Test
  void the_order_of_the_rules_changes_nothing() {
    assertThat(Coverage.of(set, List.of("B", "A"), Map.of()))
        .isEqualTo(Coverage.of(set, List.of("A", "B"), Map.of()));
  }

  @Test
  void a_place_in_a_guide_is_a_gap_if_it_leads_to_no_runbook_and_misses_one() {
    assertThat(Coverage.of(set, List.of(), Map.of()).guideGaps())
        .extracting(gap -> gap.what().markdown() + " at " + gap.anchor())
        .containsExactly("Slow at triage", "Missing at mitigations-3");
  }

  @Test
  void a_failure_without_a_runbook_is_a_gap_and_so_is_a_service_that_no_runbook_is_about() {
    assertThat(Coverage.of(set, List.of(), Map.of()).serviceGaps())
        .extracting(
            gap ->
                gap.service().id().value()
                    + gap.failure().flatMap(f -> f.users()).map(t -> " " + t.markdown()).orElse(""))
        .containsExactly("mail No mails", "shop");
  }
}
