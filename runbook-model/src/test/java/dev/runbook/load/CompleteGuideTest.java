package dev.runbook.load;

import static dev.runbook.load.Records.show;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.model.Guide;
import org.junit.jupiter.api.Test;

/** Whether everything that a guide says arrives where it belongs. */
class CompleteGuideTest {

  private final Guide guide = Yaml.load(CompleteDocumentTest.text()).runbooks().guides().get(0);

  @Test
  void a_guide_knows_its_identity_and_who_reads_it() {
    assertThat(guide.id().value()).isEqualTo("first-look");
    assertThat(guide.title().markdown()).isEqualTo("Where to begin");
    assertThat(show(guide.about())).isEqualTo("whoever is paged");
    assertThat(show(guide.owner())).isEqualTo("ops");
    assertThat(show(guide.principles())).isEqualTo("[People first]");
    assertThat(show(guide.aliases())).isEqualTo("[begin-here]");
    assertThat(show(guide.references())).isEqualTo("[{to=docs/first.md}]");
  }

  @Test
  void the_first_minutes_have_a_time_and_a_way_out() {
    assertThat(show(guide.firstMinutes()))
        .isEqualTo("{within=5m steps=[{text=Say that you are on it}] otherwise=[{to=first}]}");
  }

  @Test
  void triage_leads_to_one_document_or_several_and_may_say_what_holds_without() {
    assertThat(show(guide.triage()))
        .isEqualTo(
            "[{symptom=Nobody can pay cause=the network is down see=[network-down, tills-down]},"
                + " {symptom=It smells see=[tills-down] none=Leave the shop}]");
  }

  @Test
  void questions_have_commands_and_answers() {
    assertThat(show(guide.decisions()))
        .isEqualTo(
            "[{id=reach ask=Can you reach the till? about=from the office"
                + " command={text=ping till language=sh where=db risk=READS}"
                + " answers=[{when=Yes go=slow},"
                + " {when=No steps=[{text=Take a walk}] see=network-down}]},"
                + " {id=slow ask=Is it slow? answers=[{when=Yes see=tills-down}]}]");
  }

  @Test
  void evidence_mitigations_and_criteria_are_read() {
    assertThat(show(guide.evidence())).isEqualTo("[{text=Take a picture}]");
    assertThat(show(guide.keep())).isEqualTo("in the safe");
    assertThat(show(guide.mitigations()))
        .isEqualTo(
            "[{title=Tills are down when=nobody can pay severity=sev1 see=[tills-down]"
                + " none=Take cash steps=[{text=Open the drawer}]}]");
    assertThat(show(guide.criteria()))
        .isEqualTo("[{title=Close the shop when=[no till is up] steps=[{text=Lock the door}]}]");
  }

  @Test
  void a_template_keeps_its_indentation_and_loses_its_last_line_end() {
    assertThat(show(guide.templates()))
        .isEqualTo(
            "[{title=Report about=for the bank file=reports/bank.txt channel=alarm language=text"
                + " text=  Dear bank}]");
  }

  @Test
  void checklists_and_recipes_are_read() {
    assertThat(show(guide.checklists()))
        .isEqualTo("[{title=Afterwards about=on the same day items=[{text=Count the cash}]}]");
    assertThat(show(guide.recipes()))
        .isEqualTo(
            "[{title=Add a till about=takes an hour"
                + " places=[{where=catalog.yaml what=add the host}]}]");
  }
}
