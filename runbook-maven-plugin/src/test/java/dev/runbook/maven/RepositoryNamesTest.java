package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryNamesTest {

  @TempDir Path folder;

  @Test
  void the_root_is_the_nearest_folder_that_is_a_repository() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Path module = Files.createDirectories(folder.resolve("docs/on call"));

    assertThat(RepositoryNames.around(module).apply("alerts/a.yaml"))
        .isEqualTo("docs/on call/alerts/a.yaml");
    assertThat(RepositoryNames.around(folder).apply("alerts/a.yaml")).isEqualTo("alerts/a.yaml");
  }

  @Test
  void a_work_tree_or_a_submodule_is_a_repository_of_its_own() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Path module = Files.createDirectories(folder.resolve("module/docs"));
    Files.writeString(folder.resolve("module/.git"), "gitdir: elsewhere\n");

    assertThat(RepositoryNames.around(module).apply("a.yaml")).isEqualTo("docs/a.yaml");
  }

  @Test
  void outside_of_any_repository_names_stay_as_they_are() {
    assertThat(RepositoryNames.around(folder).apply("alerts/a.yaml")).isEqualTo("alerts/a.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "docs, ., docs",
    "'', ., .",
    "docs, ../alerts/a.yaml, alerts/a.yaml",
    "docs/on-call, ../../a.yaml, a.yaml",
    "docs, ../../elsewhere/a.yaml, ../elsewhere/a.yaml",
    "'', ../../a.yaml, ../../a.yaml",
    "docs, /elsewhere/a.yaml, /elsewhere/a.yaml",
    "docs, D:/elsewhere/a.yaml, D:/elsewhere/a.yaml",
    "docs, a:b.yaml, docs/a:b.yaml",
  })
  void ways_up_and_down_meet(String prefix, String file, String name) {
    assertThat(new RepositoryNames(prefix).apply(file)).isEqualTo(name);
  }
}
