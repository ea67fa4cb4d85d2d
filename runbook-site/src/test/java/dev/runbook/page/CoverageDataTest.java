package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.StatusBadge;
import dev.runbook.block.StatusBadge.Tone;
import dev.runbook.load.Coverage.State;
import dev.runbook.load.CoverageCount;
import dev.runbook.load.CoverageSchema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageDataTest {

  private static final Publication PLATFORM =
      SiteComposer.compose(
          Samples.platform(),
          List.of(
              Samples.rule("Forgotten"),
              Samples.rule("Foreign", "https://example.org/x", "core"),
              Samples.rule("ErrorRate")));

  @Test
  void everything_is_counted_and_every_alert_is_listed() {
    assertThat(json(PLATFORM))
        .isEqualTo(
            """
            {"version":1,
            "total":{"alerts":6,"live":1,"stub":1,"retired":1,"elsewhere":1,"none":2,"percent":16},
            "severities":[
            {"severity":"sev1","title":"SEV-1","alerts":3,"live":1,"stub":1,"retired":0,"elsewhere":0,"none":1,"percent":33},
            {"alerts":3,"live":0,"stub":0,"retired":1,"elsewhere":1,"none":1,"percent":0}],
            "owners":[
            {"owner":"core","title":"Core","alerts":2,"live":1,"stub":0,"retired":0,"elsewhere":1,"none":0,"percent":50},
            {"alerts":4,"live":0,"stub":1,"retired":1,"elsewhere":0,"none":2,"percent":0}],
            "alerts":[
            {"alert":"CacheDown","state":"stub","severities":["sev1"],"runbook":"cache-down","url":"https://runbooks.example.com/alerts/CacheDown/"},
            {"alert":"ErrorRate","state":"live","severities":["sev1","sev2"],"owner":"core","runbook":"errors","url":"https://runbooks.example.com/alerts/ErrorRate/"},
            {"alert":"Foreign","state":"elsewhere","severities":[],"owner":"core","url":"https://example.org/x"},
            {"alert":"Forgotten","state":"none","severities":["sev1"]},
            {"alert":"NobodyAnswers","state":"none","severities":[]},
            {"alert":"OldCacheDown","state":"retired","severities":[],"runbook":"old-cache","url":"https://runbooks.example.com/alerts/OldCacheDown/"}]}
            """);
  }

  @Test
  void the_data_are_valid_by_the_schema_that_is_published_beside_them() {
    Publication empty = SiteComposer.compose(Samples.load("catalog: x"), List.of());

    assertThat(PLATFORM.files())
        .extracting(DataFile::name)
        .startsWith("coverage.json", "coverage-v1.schema.json");
    assertThat(invalid(json(PLATFORM))).isEmpty();
    assertThat(invalid(json(empty))).isEmpty();
    assertThat(invalid(json(PLATFORM).replace("\"live\"", "\"alive\""))).isNotEmpty();
  }

  @Test
  void the_schema_describes_every_key_and_conforms_to_its_draft() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(draft.validate(CoverageSchema.text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void without_an_alert_there_is_no_share_and_nothing_to_boast_of() {
    Publication none = SiteComposer.compose(Samples.load("runbook: a\ntitle: A"), List.of());

    assertThat(json(none))
        .contains(
            "\"total\":{\"alerts\":0,\"live\":0,\"stub\":0,\"retired\":0,\"elsewhere\":0,\"none\":0},");
    assertThat(none.badges())
        .containsExactly(
            new StatusBadge("coverage", "alerts with a live runbook", "no alerts", Tone.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 0, 100 %, GOOD",
    "999, 1, 99 %, FAIR",
    "1, 1, 50 %, FAIR",
    "49, 51, 49 %, POOR",
    "0, 1, 0 %, POOR",
    "0, 0, no alerts, NONE"
  })
  void the_badge_says_the_share(int live, int none, String value, Tone tone) {
    StatusBadge badge =
        CoverageBadge.of(new CoverageCount(Map.of(State.LIVE, live, State.NONE, none)));

    assertThat(badge.value()).isEqualTo(value);
    assertThat(badge.tone()).isEqualTo(tone);
  }

  private static String json(Publication publication) {
    return publication.files().get(0).text();
  }

  private static List<String> invalid(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CoverageSchema.text(), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
