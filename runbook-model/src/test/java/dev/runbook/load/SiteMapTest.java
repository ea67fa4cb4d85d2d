package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.model.Procedure.Phase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteMapTest {

  private final RunbookSet set =
      Yaml.load(
              """
              runbook: disk-full
              title: The disk is full
              alerts: [DiskFull, {pattern: "Disk*"}]
              diagnose:
                - Look
                - {id: measure, run: df -h}
                - ask: Is it a log?
                  then: [{id: rotate, do: Rotate it}, Wait for it]
                  else: [{group: Both, steps: [{id: buy, do: Buy a disk}]}]
              causes:
                - {cause: Logs, steps: [{id: shrink, do: Shrink them}]}
              never: [{do: delete the database}]
              background: Disks are finite
              """)
          .runbooks();

  private final SiteMap map =
      SiteMap.of(set, List.of("DiskSlow", "Memory", "Disk/../../x", "Disk "));

  @Test
  void each_runbook_and_each_of_its_alerts_has_a_page() {
    assertThat(map.paths())
        .containsExactly(
            "",
            "alerts/DiskFull",
            "alerts/DiskSlow",
            "all",
            "coverage",
            "quick-reference",
            "runbooks/disk-full");
  }

  @Test
  void former_id_has_a_page_unless_it_is_the_same_folder_on_disks_without_case() {
    RunbookSet renamed =
        Yaml.load(
                """
                runbook: disk-full
                title: The disk is full
                aliases: [Disk-Full, full-disk, Full-Disk, disk]
                """)
            .runbooks();

    assertThat(SiteMap.of(renamed, List.of()).paths())
        .containsExactly("", "all", "runbooks/disk", "runbooks/disk-full", "runbooks/full-disk");
  }

  @Test
  void former_name_of_an_alert_has_a_page_unless_an_alert_has_it_now() {
    RunbookSet renamed =
        Yaml.load(
                """
                runbook: disk
                title: The disk is full
                alerts:
                  - {name: DiskFull, aliases: [DiskSpaceLow, DISKFULL, DiskSlow, PoolEmpty]}
                  - DiskSlow
                  - pattern: Pool*
                """)
            .runbooks();

    SiteMap site = SiteMap.of(renamed, List.of("PoolEmpty"));

    assertThat(site.paths())
        .filteredOn(path -> path.startsWith("alerts/"))
        .containsExactly(
            "alerts/DiskFull", "alerts/DiskSlow", "alerts/DiskSpaceLow", "alerts/PoolEmpty");
    assertThat(site.anchors("all").orElseThrow())
        .contains("alert_DiskFull", "alert_DiskSpaceLow", "alert_PoolEmpty")
        .doesNotContain("alert_DISKFULL");
    assertThat(site.present("alerts/DiskSpaceLow")).isEqualTo("alerts/DiskFull");
    assertThat(site.present("alerts/PoolEmpty")).isEqualTo("alerts/PoolEmpty");
    assertThat(site.present("alerts/Unknown")).isEqualTo("alerts/Unknown");
  }

  @Test
  void a_page_has_an_anchor_for_each_section_each_step_of_a_phase_and_each_step_with_an_id() {
    assertThat(map.anchors("runbooks/disk-full").orElseThrow())
        .containsExactly(
            "diagnose",
            "diagnose-1",
            "measure",
            "diagnose-3",
            "rotate",
            "buy",
            "causes",
            "cause-1",
            "shrink",
            "never",
            "background",
            "signs");
    assertThat(map.anchors("runbooks/other")).isEmpty();
  }

  @Test
  void every_anchor_that_is_not_the_id_of_a_step_is_reserved() {
    Set<String> ids = Set.of("measure", "rotate", "buy", "shrink");
    assertThat(map.anchors("runbooks/disk-full").orElseThrow())
        .allMatch(anchor -> ids.contains(anchor) != Anchors.isReserved(anchor));
    for (Phase.Kind kind : Phase.Kind.values()) {
      assertThat(Anchors.isReserved(Anchors.of(kind))).isTrue();
    }
  }

  @Test
  void nobody_can_add_to_it() {
    assertThatThrownBy(() -> map.paths().remove("all"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.anchors("all").orElseThrow().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
