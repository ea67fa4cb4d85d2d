package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasTakenTest {

  private static final String RULE = "pages/alias-taken";

  @TempDir Path base;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all | the former address `all/` is that of another page",
        "runbooks/api-errors | the former address `runbooks/api-errors/` is that of another page",
        "Alerts/apierrors | the former address `Alerts/apierrors/`, which is one with"
            + " `alerts/ApiErrors/` on many disks, is that of another page",
        "pages/old | the former address `pages/old/` is a former one of `pages/a/`",
      })
  void an_address_that_leads_elsewhere_is_reported(String alias, String message) {
    Folder folder =
        Folder.small(base)
            .write("runbooks/a.md", "---\naliases: [pages/old]\n---\n# A\n")
            .write("runbooks/b.md", "---\naliases: [" + alias + "]\n---\n# B\n");

    assertThat(folder.findings(RULE)).extracting(Diagnostic::message).containsExactly(message);
    assertThat(folder.findings(RULE).get(0).location()).hasToString("runbooks/b.md:2:11");
  }

  @Test
  void the_address_of_the_page_itself_may_be_among_them_and_one_may_stand_twice() {
    Folder folder =
        Folder.small(base)
            .write("runbooks/a.md", "---\naliases: [pages/a, old, /old/, Old]\n---\n# A\n");

    assertThat(folder.marks()).isEmpty();
  }
}
