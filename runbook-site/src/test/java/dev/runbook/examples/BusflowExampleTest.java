package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.rules.Workspace;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Runbook;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The Busflow set: flat, with short codes, made for {@code grep}. */
class BusflowExampleTest {

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
    List<String> lines = PublishedPages.markdown(Examples.BUSFLOW).lines("RUNBOOKS.md");
    for (RunbookSet.Claim claim : Examples.read(Examples.BUSFLOW).runbooks().namedAlerts()) {
      Runbook runbook = claim.runbook();
      String name = claim.alert().name().value();
      Pattern start =
          Pattern.compile(
              "(#+ )?(" + runbook.code().orElseThrow().value() + "\\W+)?" + name + "\\b.*");
      List<String> found = lines.stream().filter(line -> start.matcher(line).matches()).toList();
      assertThat(found).as("lines that begin with %s", name).hasSize(1);
      assertThat(PlainText.ofMarkdown(found.get(0)))
          .contains(
              runbook.urgency().severity().orElseThrow().value(),
              runbook.ownership().owner().orElseThrow().value(),
              PlainText.ofMarkdown(runbook.meaning().intent().orElseThrow().markdown()));
    }
  }
}
