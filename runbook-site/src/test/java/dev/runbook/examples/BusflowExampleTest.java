package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.rules.Workspace;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Runbook;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Busflow set, against the inventory of what its original does. */
class BusflowExampleTest {

  private static PublishedPages markdown;
  private static List<PublishedPages> formats;

  @BeforeAll
  static void publish() {
    markdown = PublishedPages.markdown(Examples.BUSFLOW);
    formats =
        List.of(
            markdown,
            PublishedPages.mkdocs(Examples.BUSFLOW),
            PublishedPages.html(Examples.BUSFLOW));
  }

  static List<CoverageRow> rows() throws IOException {
    return CoverageRow.all();
  }

  @Test
  void every_row_of_the_inventory_has_facts() throws IOException {
    assertThat(rows())
        .extracting(CoverageRow::inventory)
        .containsAll(IntStream.rangeClosed(1, 14).mapToObj(i -> "B" + i).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void fact_stands_in_a_typed_field(CoverageRow row) {
    String field =
        Field.text(Examples.BUSFLOW.resolve("runbooks/" + row.file() + ".yaml"), row.field());
    assertThat(PlainText.ofMarkdown(field)).contains(row.says());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void fact_is_shown_by_every_format(CoverageRow row) {
    for (PublishedPages pages : formats) {
      assertThat(pages.plain(row.page())).as(pages.name()).contains(row.shows());
    }
    assertThat(markdown.plainFile("RUNBOOKS.md")).contains(row.shows());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void command_stands_on_one_line_for_grep(CoverageRow row) {
    if (row.isCommand()) {
      assertThat(markdown.lines("RUNBOOKS.md")).anyMatch(line -> line.contains(row.says()));
    }
  }

  @Test
  void codes_run_from_a1_to_a12_with_an_alert_each() {
    Workspace workspace = Examples.read(Examples.BUSFLOW);
    RunbookSet set = workspace.runbooks();
    List<String> codes =
        set.runbooks().stream()
            .map(runbook -> runbook.code().orElseThrow().value())
            .sorted(Comparator.comparing(code -> Integer.parseInt(code.substring(1))))
            .toList();
    assertThat(codes)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).mapToObj(i -> "A" + i).toList());
    assertThat(set.namedAlerts()).hasSize(12);
    assertThat(workspace.alertRules())
        .extracting(rule -> rule.name().text())
        .containsExactlyInAnyOrderElementsOf(
            set.namedAlerts().stream().map(claim -> claim.alert().name().value()).toList());
  }

  @Test
  void grep_for_an_alert_finds_one_line_that_begins_with_it_and_says_what_matters() {
    for (RunbookSet.Claim claim : Examples.read(Examples.BUSFLOW).runbooks().namedAlerts()) {
      Runbook runbook = claim.runbook();
      String name = claim.alert().name().value();
      Pattern start =
          Pattern.compile(
              "(#+ )?(" + runbook.code().orElseThrow().value() + "\\W+)?" + name + "\\b.*");
      List<String> found =
          markdown.lines("RUNBOOKS.md").stream()
              .filter(line -> start.matcher(line).matches())
              .toList();
      assertThat(found).as("lines that begin with %s", name).hasSize(1);
      assertThat(PlainText.ofMarkdown(found.get(0)))
          .contains(
              runbook.urgency().severity().orElseThrow().value(),
              runbook.ownership().owner().orElseThrow().value(),
              PlainText.ofMarkdown(runbook.meaning().intent().orElseThrow().markdown()));
    }
  }
}
