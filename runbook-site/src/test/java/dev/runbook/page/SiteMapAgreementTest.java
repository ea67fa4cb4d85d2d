package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.alerting.AlertRule;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Links are checked against the site map, so the pages must be exactly what it promises. */
class SiteMapAgreementTest {

  static Stream<Arguments> sets() {
    return Stream.of(
        Arguments.of("rich", Samples.rich(), Samples.richRules()),
        Arguments.of("platform", Samples.platform(), List.of(Samples.rule("Forgotten"))),
        Arguments.of("busflow", Samples.example("busflow"), List.of()),
        Arguments.of("aether", Samples.example("aether"), List.of()),
        Arguments.of("orion", Samples.example("orion"), List.of()),
        Arguments.of(
            "quickstart", Samples.example("quickstart"), List.of(Samples.rule("DiskAlmostFull"))),
        Arguments.of("plain", Samples.plain(""), List.of()),
        Arguments.of("empty", Samples.load(), List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void pages_are_those_of_the_site_map(String name, RunbookSet set, List<AlertRule> rules) {
    List<String> paths = SiteComposer.compose(set, rules).pages().stream().map(Page::path).toList();

    assertThat(paths).containsExactlyElementsOf(map(set, rules).paths());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void anchors_are_those_of_the_site_map(String name, RunbookSet set, List<AlertRule> rules) {
    for (Page page : SiteComposer.compose(set, rules).pages()) {
      List<String> ids = PageText.ids(page);

      assertThat(ids).as("anchors of /%s", page.path()).doesNotHaveDuplicates();
      assertThat(new TreeSet<>(ids))
          .as("anchors of /%s", page.path())
          .isEqualTo(new TreeSet<>(map(set, rules).anchors(page.path()).orElse(Set.of())));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void every_link_between_pages_leads_somewhere(
      String name, RunbookSet set, List<AlertRule> rules) {
    Publication publication = SiteComposer.compose(set, rules);
    SiteMap map = map(set, rules);
    for (Page page : publication.pages()) {
      for (ToPage link : PageText.links(page)) {
        assertThat(map.anchors(link.path())).as("%s on /%s", link, page.path()).isPresent();
        if (!link.anchor().isEmpty()) {
          assertThat(map.anchors(link.path()).get())
              .as("/%s on /%s", link.path(), page.path())
              .contains(link.anchor());
        }
      }
    }
    assertThat(publication.menu()).allMatch(entry -> map.anchors(entry.path()).isPresent());
  }

  private static SiteMap map(RunbookSet set, List<AlertRule> rules) {
    return SiteMap.of(set, rules.stream().map(rule -> rule.name().text()).toList());
  }
}
