package dev.runbook.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.runbook.load.Directory.Part;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectoryTest {

  private static final String CATALOG =
      """
      catalog: c
      site: {title: T}
      severities: {sev1: {title: SEV-1}, sev2: {title: SEV-2}, sev3: {title: SEV-3}}
      """;

  private static final String RUNBOOK =
      """
      runbook: %s
      title: T
      severity: %s
      steps: [{do: Look}]
      alerts: [%s]
      """;

  private static RunbookSet set(List<String> bad, List<String> worse) {
    List<String> documents =
        List.of(
            CATALOG,
            RUNBOOK.formatted("a", "sev2", String.join(", ", bad)),
            RUNBOOK.formatted("b", "sev1", String.join(", ", worse)));
    return Loader.load(
            documents.stream()
                .map(text -> new SourceFile("f" + documents.indexOf(text) + ".yaml", text))
                .map(file -> YamlReader.read(file, Budget.RUNBOOKS))
                .toList())
        .runbooks();
  }

  private static List<String> names(String beginning, int count) {
    return IntStream.range(0, count).mapToObj("%04d"::formatted).map(beginning::concat).toList();
  }

  private static Directory of(RunbookSet set) {
    return Directory.of(set, SiteMap.alerts(set, List.of()));
  }

  @Test
  void as_many_alerts_as_one_list_takes_have_no_directory() {
    RunbookSet set = set(names("Bad", Directory.MOST_IN_ONE_LIST - 1), List.of("Worse"));

    assertThat(of(set).isEmpty()).isTrue();
    assertThat(of(set).parts()).isEmpty();
    assertThat(SiteMap.of(set, List.of()).paths()).noneMatch(Directory::isIn);
  }

  @Test
  void every_alert_stands_on_one_page_by_name_in_order() {
    RunbookSet set = set(names("Bad", 700), names("Awful", 7));
    List<Part> parts = of(set).byName();

    assertThat(parts).allMatch(part -> part.alerts().size() <= 200);
    assertThat(parts.stream().flatMap(part -> part.alerts().stream()))
        .containsExactlyElementsOf(
            Stream.concat(names("Awful", 7).stream(), names("Bad", 700).stream()).toList());
    assertThat(SiteMap.of(set, List.of()).paths())
        .containsAll(parts.stream().map(Part::path).toList());
  }

  @Test
  void severities_come_with_their_alerts_the_worst_first_and_none_that_is_empty() {
    Directory directory = of(set(names("Bad", 400), names("Worse", 7)));

    assertThat(directory.bySeverity().keySet()).containsExactly("sev1", "sev2");
    assertThat(directory.bySeverity().get("sev1").get(0).alerts()).hasSize(7);
    assertThat(directory.bySeverity().get("sev1").get(0).path())
        .isEqualTo("directory/severity-sev1-1");
  }

  @Test
  void a_page_ends_where_the_next_name_begins_otherwise() {
    RunbookSet set = set(names("Api", 190), names("Worker", 200));

    assertThat(of(set).byName())
        .extracting(Part::from, Part::to)
        .containsExactly(tuple("A", "A"), tuple("W", "W"));
  }
}
