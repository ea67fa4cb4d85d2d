package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Publication;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that speak of all runbooks stay short where there are very many. */
class LargeSetTest {

  private static final int RUNBOOKS = 450;

  private static final Publication LARGE = publication(RUNBOOKS);

  private static Publication publication(int runbooks) {
    String catalog =
        """
        catalog: large
        site: {title: Large}
        severities: {sev1: {title: SEV-1}, sev2: {title: SEV-2}}
        services: {shop: {title: Shop}}
        """;
    String documents =
        IntStream.range(0, runbooks)
            .mapToObj(LargeSetTest::runbook)
            .collect(Collectors.joining("---\n"));
    return SiteComposer.compose(Samples.load(catalog, documents), List.of());
  }

  private static String runbook(int number) {
    return """
    runbook: r%1$03d
    title: Runbook %1$03d
    alerts: [Alert%1$03d]
    severity: sev2
    service: shop
    mitigate:
      - {run: ./stop.sh %1$d, risk: changes, because: it hangs, undo: ./start.sh %1$d}
    """
        .formatted(number);
  }

  private static String text(Publication publication, String page) {
    return String.join("\n", PageText.of(Samples.page(publication, page)));
  }

  @Test
  void a_severity_leads_to_its_pages_of_the_directory() {
    assertThat(text(LARGE, "severities")).contains("- Alerts: 450: ");
    assertThat(PageText.links(Samples.page(LARGE, "severities")))
        .contains(new ToPage("directory/severity-sev2-1", ""))
        .doesNotContain(new ToPage("alerts/Alert000", ""));
    assertThat(PageText.links(Samples.page(publication(3), "severities")))
        .contains(new ToPage("alerts/Alert000", ""));
  }

  @Test
  void a_service_names_some_of_its_runbooks_and_how_many_there_are_besides() {
    assertThat(text(LARGE, "services"))
        .contains("Runbook 019, and 430 more: ")
        .doesNotContain("Runbook 020");
    assertThat(text(publication(20), "services")).contains("Runbook 019").doesNotContain(" more: ");
  }

  @Test
  void the_page_of_risky_commands_says_how_many_it_leaves_out() {
    assertThat(text(LARGE, "commands"))
        .contains("$ ./stop.sh 199 [", "and 250 more: ")
        .doesNotContain("$ ./stop.sh 200 [");
    assertThat(text(publication(200), "commands"))
        .contains("$ ./stop.sh 199 [")
        .doesNotContain(" more: ");
  }
}
