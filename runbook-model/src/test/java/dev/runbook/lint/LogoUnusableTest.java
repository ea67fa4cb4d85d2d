package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoUnusableTest {

  private static final String RULE = "catalog/logo-unusable";
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"32\"/>";

  @TempDir Path base;

  private Folder folder(String logo) {
    return Folder.small(base.resolve("docs"))
        .write(
            "runbooks/catalog.yaml",
            """
            catalog: example
            site: {title: Runbooks, url: "https://runbooks.example.com/", logo: "%s"}
            severities:
              sev1: {title: SEV-1, labels: [critical]}
              sev2: {title: SEV-2, labels: [warning]}
            """
                .formatted(logo));
  }

  private static String message(Folder folder) {
    return folder.findings(RULE).stream().map(Diagnostic::message).findFirst().orElse("");
  }

  @Test
  void a_file_that_is_not_there_is_named_where_the_catalog_names_it() {
    Folder folder = folder("logo.svg");

    assertThat(folder.marks()).containsExactly("runbooks/catalog.yaml:2 " + RULE);
    assertThat(message(folder)).isEqualTo("`logo.svg` is no file, expected an image");
  }

  @Test
  void a_folder_is_no_image() {
    assertThat(message(folder("runbooks"))).isEqualTo("`runbooks` is no file, expected an image");
  }

  @Test
  void a_file_outside_of_the_repository_is_not_published() {
    Folder folder = folder("../logo.svg").write("../logo.svg", SVG);

    assertThat(message(folder)).isEqualTo("`../logo.svg` lies outside of the repository");
  }

  @Test
  void a_file_of_more_than_200_kb_is_too_large_and_one_of_200_kb_is_not() {
    Folder folder = folder("logo.svg");

    folder.write("logo.svg", SVG + " ".repeat(200_000 - SVG.length()));
    assertThat(message(folder)).isEmpty();

    folder.write("logo.svg", SVG + " ".repeat(200_001 - SVG.length()));
    assertThat(message(folder)).contains("more than 200000 bytes");
  }

  @Test
  void what_a_file_holds_decides_and_not_its_name() {
    Folder folder = folder("logo.png").write("logo.png", SVG);

    assertThat(folder.marks()).isEmpty();
    assertThat(
            WorkspaceReader.read(
                    new WorkspacePaths(base.resolve("docs"), Path.of("runbooks"), Optional.empty()))
                .logo())
        .hasValueSatisfying(
            logo -> {
              assertThat(logo.ending()).isEqualTo("svg");
              assertThat(logo.width()).isEqualTo(96);
              assertThat(logo.height()).isEqualTo(32);
              assertThat(logo.content().get()).asString().isEqualTo(SVG);
            });
  }
}
