package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  })
  void the_path_is_that_of_the_file_and_that_of_a_readme_is_that_of_its_folder(
      String file, String path) {
    assertThat(PagePath.of(file)).isEqualTo(path);
  }
}
