package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

  @ParameterizedTest
  @CsvSource({
    "rollback.md, pages/rollback",
    "db/fail-over.MD, pages/db/fail-over",
    "v1.2_a.md, pages/v1.2_a",
    "How to roll back.md, pages/How-to-roll-back",
    "a:b?.md, pages/a-b-",
    "README.md, pages",
    "db/readme.md, pages/db",
    "db/index.md, pages/db",
    "db/my-index.md, pages/db/my-index",
    "db/index.txt.md, pages/db/index-txt",
    "Index.HTML/a.md, pages/index-HTML/a",
  })
  void the_path_is_that_of_the_file_and_that_of_a_readme_is_that_of_its_folder(
      String file, String path) {
    assertThat(PagePath.of(file)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "pages/rollback, pages/rollback",
    "/posts/old/, posts/old",
    "wiki, wiki",
    "alerts/job:errors, alerts/job:errors",
    "pages/-ber, pages/-ber",
    "pages/v1.2/x, pages/v1.2/x",
    "posts/old.html, posts/old.html",
  })
  void a_former_address_is_written_as_it_stood_under_the_home_page(String written, String path) {
    assertThat(PagePath.written(written)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "a//b",
        "../a",
        "a/./b",
        "https://example.com/a",
        "//example.com/a",
        "a#b",
        "a?b",
        "Roll back",
        "ä",
        "alerts.tsv",
        "404",
        "Index",
        "README",
        "runbooks",
        "assets/x",
        "a/index.html",
        "a/index.txt",
        "a/Index.txt/b",
        "SHA256SUMS",
        "runbooks.html",
        "offline.html",
        "sw.js",
        "llms.txt",
        "a/b.md/c",
      })
  void what_is_no_path_or_the_place_of_another_file_is_no_former_address(String written) {
    assertThat(PagePath.written(written)).isEmpty();
  }
}
