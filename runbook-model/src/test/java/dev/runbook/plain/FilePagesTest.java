package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.load.LoadedFile;
import dev.runbook.load.Loader;
import dev.runbook.load.RunbookSet;
import dev.runbook.load.SiteMap;
import dev.runbook.model.MarkdownPage;
import dev.runbook.plain.FilePages.Place;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilePagesTest {

  private static final String TWO =
      """
      runbook: first
      title: First
      steps: [{id: look, do: Look}]
      ---
      runbook: second
      title: Second
      steps: [{id: see, do: See}]
      """;

  private static final String GUIDE =
      """
      guide: outage
      title: Outage
      decisions:
        - id: reach
          ask: Can you reach it?
          answers: [{when: "No", see: first}]
      """;

  private final FilePages pages = pages();

  @Test
  void a_file_with_several_runbooks_is_the_page_of_the_first_that_has_the_anchor() {
    assertThat(find("runbooks/two.yaml", "")).containsExactly(new Place("runbooks/first", ""));
    assertThat(find("runbooks/two.yaml", "see"))
        .containsExactly(new Place("runbooks/second", "see"));
    assertThat(find("runbooks/two.yaml", "nowhere")).isEmpty();
    assertThat(pages.anchors("runbooks/two.yaml")).contains("look", "see", "steps");
  }

  @Test
  void the_file_of_a_guide_is_its_page() {
    assertThat(find("runbooks/guide.yaml", "reach"))
        .containsExactly(new Place("guides/outage", "reach"));
  }

  @Test
  void lines_of_a_file_are_the_top_of_its_page() {
    assertThat(find("runbooks/two.yaml", "L2-L3")).containsExactly(new Place("runbooks/first", ""));
    assertThat(find("runbooks/db/README.md", "L1")).containsExactly(new Place("pages/db", ""));
  }

  @Test
  void a_folder_has_the_page_of_its_readme_and_is_no_file() {
    assertThat(find("runbooks/db", "more")).containsExactly(new Place("pages/db", "more"));
    assertThat(pages.has("runbooks")).isFalse();
    assertThat(pages.files())
        .containsExactly("runbooks/db/README.md", "runbooks/guide.yaml", "runbooks/two.yaml");
  }

  private List<Place> find(String file, String fragment) {
    return pages.find(new RelativeLink(file, fragment)).stream().toList();
  }

  private static FilePages pages() {
    SourceFile readme = new SourceFile("runbooks/db/README.md", "# Database\n\n## More\n");
    List<MarkdownPage> plain =
        MarkdownReader.read(readme, PagePath.of("db/README.md")).page().stream().toList();
    RunbookSet set =
        Loader.join(
                List.of(loaded("runbooks/two.yaml", TWO), loaded("runbooks/guide.yaml", GUIDE)),
                plain)
            .runbooks();
    return new FilePages(set, SiteMap.of(set, List.of()));
  }

  private static LoadedFile loaded(String name, String text) {
    return LoadedFile.of(YamlReader.read(new SourceFile(name, text), Budget.RUNBOOKS));
  }
}
