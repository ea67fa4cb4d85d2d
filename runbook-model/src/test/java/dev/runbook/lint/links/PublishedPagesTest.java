package dev.runbook.lint.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.lint.links.RunbookLink.Status;
import dev.runbook.model.PageSet.Generator;
import dev.runbook.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses the files of a folder have, whoever publishes them. */
class PublishedPagesTest {

  private static final String WEB = "https://runbooks.example.com/runbooks/";
  private static final String GIT = "https://git.example.com/ops/docs/blob/main/runbooks/";

  @ParameterizedTest
  @CsvSource({
    "db/PostgresDown.md, db/postgresdown",
    "db/PostgresDown.md, db/postgresdown/",
    "db/PostgresDown.md, db/postgresdown/index.html",
    "db/PostgresDown.md, db/postgresdown.html",
    "db/PostgresDown.md, db/./x/../postgresdown/?from=alert#top",
    "db/PostgresDown.md, db/p%6Fstgresdown/",
    "'Out of  Memory (OOM)!.md', out-of-memory-oom/",
    "snake_case.v1.2.md, snake_case.v1.2/",
    "Größe.md, gr%C3%B6%C3%9Fe/",
    "db/_index.md, db/",
    "db/PostgresDown.md, db/",
    "disk/index.md, disk/",
  })
  void hugo_publishes_in_lower_case_with_a_folder_for_each_page(String file, String link) {
    assertThat(status(pages(Generator.HUGO, WEB, file), WEB + link)).isEqualTo(Status.LIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "db/PostgresDown.md, db/PostgresDown/",
    "db/PostgresDown.md, db/postgresdown.md",
    "db/PostgresDown.md, db/postgresdow/",
    "db/PostgresDown.md, postgresdown/",
    "'disk/index.md,disk/part.md', disk/part/",
  })
  void what_hugo_does_not_publish_is_dead(String file, String link) {
    assertThat(status(pages(Generator.HUGO, WEB, file.split(",")), WEB + link))
        .isEqualTo(Status.NO_PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "'---\nslug: pg-down\n---\n', pg-down/, LIVE",
    "'---\nslug: pg-down\n---\n', page/, NO_PAGE",
    "'---\nurl: /runbooks/other/place/\n---\n', other/place/, LIVE",
    "'---\nurl: /runbooks/other/place/\n---\n', page/, NO_PAGE",
    "'---\naliases: [/runbooks/old/, older]\n---\n', old/, LIVE",
    "'---\naliases:\n  - /runbooks/old/\n  - older\n---\n', older/, LIVE",
    "'---\naliases: [/runbooks/old/]\n---\n', page/, LIVE",
    "'---\ndraft: true\n---\n', page/, NO_PAGE",
    "'---\nheadless: true\n---\n', page/, NO_PAGE",
    "'---\nbuild: {render: never}\n---\n', page/, NO_PAGE",
    "'---\ntitle: draft\ndraft: false\n---\n', page/, LIVE",
    "'+++\nslug = \"pg-down\"\ndraft = false\n[menu]\nslug = \"no\"\n+++\n', pg-down/, LIVE",
    "'+++\ndraft = true\n+++\n', page/, NO_PAGE",
    "'+++\naliases = [\"/runbooks/old/\",\n \"older\"]\n+++\n', older/, LIVE",
    "'---\na: b: c\n---\n', page/, LIVE",
  })
  void what_a_page_of_hugo_says_about_its_address_holds(String text, String link, Status status) {
    PublishedPages pages = pages(Generator.HUGO, WEB, Map.of("page.md", text));

    assertThat(status(pages, WEB + link)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "db/PostgresDown.md, db/PostgresDown/, LIVE",
    "db/PostgresDown.md, db/PostgresDown.html, LIVE",
    "db/PostgresDown.md, db/postgresdown/, NO_PAGE",
    "db/PostgresDown.md, db/, NO_PAGE",
    "db/README.md, db/, LIVE",
    "db/index.md, db/index.html, LIVE",
    "db/readme.md, db/readme/, LIVE",
    "Disk full.md, Disk%20full/, LIVE",
  })
  void mkdocs_keeps_the_case_of_files(String file, String link, Status status) {
    assertThat(status(pages(Generator.MKDOCS, WEB, file), WEB + link)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "db/Down.md, db/Down.html, LIVE",
    "db/Down.md, db/Down, LIVE",
    "db/Down.md, db/down.html, NO_PAGE",
    "db/README.md, db/, LIVE",
    "db/README.md, db/README.html, LIVE",
    "index.md, index.html, LIVE",
    "index.md, '', LIVE",
  })
  void html_is_named_as_its_file(String file, String link, Status status) {
    assertThat(status(pages(Generator.HTML, WEB, file), WEB + link)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://git.example.com/ops/docs/blob/main/runbooks/db/Down.md",
        "https://git.example.com/Ops/Docs/tree/main/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/raw/main/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/edit/main/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/-/blob/main/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/src/branch/main/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/blob/HEAD/runbooks/db/Down.md?plain=1#L3-L5",
        "https://git.example.com/ops/docs/tree/main/runbooks/db/",
        "https://git.example.com/ops/docs/tree/main/runbooks",
        "https://git.example.com/ops/docs/blob/main/runbooks/db/Down.md#the-database",
        "https://git.example.com/ops/docs/blob/main/runbooks/db/Down.md#user-content-the-database",
      })
  void a_git_host_shows_a_file_in_many_ways(String link) {
    PublishedPages pages =
        pages(Generator.GIT, GIT, Map.of("db/Down.md", "# The database\n", "README.md", "# All\n"));

    assertThat(status(pages, link)).isEqualTo(Status.LIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "blob/main/runbooks/db/down.md, NO_PAGE",
    "blob/main/runbooks/db/Down, NO_PAGE",
    "blob/main/runbooks/db/Down.md#no, NO_ANCHOR",
    "tree/main/runbooks#all, LIVE",
    "tree/main/runbooks#no, NO_ANCHOR",
  })
  void a_git_host_is_exact(String link, Status status) {
    PublishedPages pages =
        pages(Generator.GIT, GIT, Map.of("db/Down.md", "# The database\n", "README.md", "# All\n"));

    assertThat(status(pages, "https://git.example.com/ops/docs/" + link)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://git.example.com/ops/docs/blob/v1.2/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/src/commit/0123456789/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/src/tag/main/runbooks/db/Down.md",
      })
  void a_file_at_another_version_is_not_known(String link) {
    assertThat(link(pages(Generator.GIT, GIT, "db/Down.md"), link))
        .isInstanceOf(RunbookLink.Undecided.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://git.example.com/ops/docs/blob/main/other/Down.md",
        "https://git.example.com/ops/other/blob/main/runbooks/db/Down.md",
        "https://git.example.com/ops/docs/issues/7",
        "https://git.example.com/ops/docs",
        "https://git.example.org/ops/docs/blob/main/runbooks/db/Down.md",
      })
  void what_lies_beside_the_folder_is_somebody_elses(String link) {
    assertThat(link(pages(Generator.GIT, GIT, "db/Down.md"), link))
        .isInstanceOf(RunbookLink.Foreign.class);
  }

  @Test
  void a_file_that_is_published_as_it_is_exists() {
    PublishedPages pages =
        new PublishedPages(
            "runbooks", home(Generator.HUGO, WEB), Generator.HUGO, List.of(), Set.of("a/map.png"));

    assertThat(status(pages, WEB + "a/map.png#any")).isEqualTo(Status.LIVE);
    assertThat(status(pages, WEB + "a/Map.png")).isEqualTo(Status.NO_PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "db/{{ $labels.name }}/, LIVE",
    "{{ $labels.area }}/postgresdown/#meaning, LIVE",
    "{{ $labels.area }}/postgresdown/#other, NO_ANCHOR",
    "db/postgresdown/#{{ $labels.part }}ing, LIVE",
    "db/postgresdown/#{{ $labels.part }}ong, NO_ANCHOR",
    "web/{{ $labels.name }}/, NO_PAGE",
  })
  void fixed_parts_of_a_template_must_fit_a_page(String link, Status status) {
    PublishedPages pages = pages(Generator.HUGO, WEB, Map.of("db/PostgresDown.md", "## Meaning\n"));

    assertThat(status(pages, WEB + link)).isEqualTo(status);
  }

  @Test
  void the_innermost_place_is_meant_unless_another_one_has_the_page() {
    PublishedPages outer = pages(Generator.HUGO, "https://runbooks.example.com/", "runbooks/a.md");
    PublishedPages inner = pages(Generator.HUGO, WEB, "b.md");
    RunbookLinks links = new RunbookLinks(List.of(outer, inner));

    assertThat(((RunbookLink.Page) links.of(WEB + "a/")).place()).isSameAs(outer);
    assertThat(((RunbookLink.Page) links.of(WEB + "b/")).place()).isSameAs(inner);
    assertThat(((RunbookLink.Page) links.of(WEB + "c/")).place()).isSameAs(inner);
  }

  @Test
  void addresses_are_written_as_their_generator_has_them() {
    assertThat(address(Generator.HUGO, "Db/Disk Full.md")).isEqualTo(WEB + "db/disk-full/");
    assertThat(address(Generator.MKDOCS, "Db/Disk Full.md")).isEqualTo(WEB + "Db/Disk%20Full/");
    assertThat(address(Generator.HTML, "Db/Full.md")).isEqualTo(WEB + "Db/Full.html");
    assertThat(address(Generator.GIT, "Db/Full.md")).isEqualTo(WEB + "Db/Full.md");
    assertThat(address(Generator.MKDOCS, "index.md")).isEqualTo(WEB);
  }

  private static String address(Generator generator, String file) {
    return pages(generator, WEB, file).addressOf("runbooks/" + file).orElseThrow();
  }

  private static PublishedPages pages(Generator generator, String url, String... files) {
    Map<String, String> texts = new TreeMap<>();
    Arrays.stream(files).forEach(file -> texts.put(file, ""));
    return pages(generator, url, texts);
  }

  private static PublishedPages pages(Generator generator, String url, Map<String, String> texts) {
    List<PageFile> files =
        new TreeMap<>(texts)
            .entrySet().stream()
                .map(
                    e ->
                        new PageFile(
                            e.getKey(), Optional.of(new SourceFile(e.getKey(), e.getValue()))))
                .toList();
    return new PublishedPages("runbooks", home(generator, url), generator, files, Set.of());
  }

  private static PageHome home(Generator generator, String url) {
    return PageHome.of(url, generator).orElseThrow();
  }

  private static RunbookLink link(Place place, String url) {
    return new RunbookLinks(List.of(place)).of(url);
  }

  private static Status status(Place place, String url) {
    return ((RunbookLink.Page) link(place, url)).status();
  }
}
