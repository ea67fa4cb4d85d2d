package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.support.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lighthouse gives 100 in all four categories, on the slow phone that it means by default. */
@Tag("browser")
class LighthouseTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "runbooks/database-down", "quick-reference"})
  void lighthouse_gives_a_hundred(String page) throws Exception {
    PortalTool.find("lighthouse/package.json");
    Path chromium = Tool.named("chromium").program();
    String said =
        Tool.named("node")
            .run(
                PortalTool.FOLDER,
                "lighthouse.mjs",
                chromium.toString(),
                Portal.of("orion").http(page).toString());

    assertThat(said.lines().toList())
        .isEqualTo(
            List.of("performance 100", "accessibility 100", "best-practices 100", "seo 100"));
  }
}
