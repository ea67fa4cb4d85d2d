package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColorContrastTest {

  private static final String RULE = "catalog/color-contrast";

  @TempDir Path base;

  private List<String> messages(String colors) {
    return Folder.small(base)
        .write(
            "runbooks/catalog.yaml",
            """
            catalog: example
            site: {title: Runbooks, url: "https://runbooks.example.com/", colors: {%s}}
            severities:
              sev1: {title: SEV-1, labels: [critical]}
              sev2: {title: SEV-2, labels: [warning]}
            """
                .formatted(colors))
        .findings(RULE)
        .stream()
        .map(Diagnostic::message)
        .toList();
  }

  @Test
  void the_ratio_is_that_of_the_standard() {
    assertThat(messages("accent: \"#777777\""))
        .containsExactly(
            "`#777777` has a contrast of 4.4 : 1 to the light page, expected at least 4.5 : 1");
    assertThat(messages("accent: \"#767676\"")).isEmpty();
    assertThat(messages("accent: \"#FFFFFF\"").get(0)).contains("1.0 : 1");
  }

  @Test
  void each_severity_is_held_against_the_name_that_stands_on_it() {
    assertThat(messages("severities: [\"#b3211b\", \"#ffd33d\", \"#56616c\"]"))
        .singleElement()
        .asString()
        .startsWith("`#ffd33d` has a contrast of 1.4 : 1 to the white name on it");
  }

  @Test
  void what_is_no_colour_is_the_schemas_business() {
    assertThat(messages("accent: red")).isEmpty();
  }
}
