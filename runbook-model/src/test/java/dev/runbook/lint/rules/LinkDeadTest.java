package dev.runbook.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkDeadTest {

  private static final String RULE = "pages/link-dead";

  @TempDir Path base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other.md",
        "./other.md#what-now",
        "other.md#named",
        "other.md#other",
        "#",
        "#top",
        "#page",
        "db/../other.md",
        "/runbooks/other.md",
        "db/",
        "db#database",
        "db/README.md?plain=1#L3",
        "%6Fther.md#what%2Dnow",
        "api-errors.yaml",
        "api-errors.yaml#look",
        "api-errors.yaml#diagnose",
        "api-errors.yaml#L3-L5",
        "catalog.yaml#anything",
        "../scripts/re%20start.sh",
        "<../scripts/re start.sh>",
        "../scripts",
        "..",
        "/",
        "https://runbooks.example.com/pages/other/#what-now",
        "https://runbooks.example.com/alerts/ApiErrors/",
        "https://example.com/nowhere/",
        "mailto:nobody@example.com",
        "//example.com/nowhere",
        "{{site.home}}/nowhere.md",
      })
  void a_link_that_leads_somewhere_or_is_not_ours_is_fine(String address) {
    assertThat(folder(address).marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "othr.md",
        "Other.md",
        "other",
        "../other.md",
        "/other.md",
        "db/x/",
        "../scripts/re%20start.py",
        "other.md#What-now",
        "#nowhere",
        "db#nowhere",
        "api-errors.yaml#nowhere",
        "https://runbooks.example.com/pages/othr/",
        "https://runbooks.example.com/pages/other/#named",
        "https://runbooks.example.com/runbooks/api-errors/#nowhere",
        "%00",
      })
  void a_link_that_leads_nowhere_is_dead(String address) {
    assertThat(folder(address).marks()).containsExactly("runbooks/page.md:3 " + RULE);
  }

  @ParameterizedTest
  @CsvSource({
    "othr.md, did you mean `other.md`?",
    "other, did you mean `other.md`?",
    "Other.md, did you mean `other.md`?",
    "../scripts/re%20strat.sh, did you mean `../scripts/re%20start.sh`?",
    "fail-over.md, did you mean `db/fail-over.md`?",
    "/runbooks/api-errors/, did you mean `api-errors.yaml`?",
    "fial-over.md, did you mean `db/fail-over.md`?",
    "nothing/like/it.txt, 'write the file, or take the link out'",
    "other.md#what-naw, did you mean `#what-now`?",
    "other.md#x, 'write one of `#named`, `#other`, `#what-now`, or leave the anchor out'",
    "https://runbooks.example.com/pages/othr/, did you mean `https://runbooks.example.com/pages/other/`?",
  })
  void the_hint_says_what_to_write(String address, String hint) {
    assertThat(only(address).hint()).contains(hint);
  }

  @Test
  void a_file_that_is_not_there_is_reported_at_its_address() {
    Diagnostic finding = only("othr.md");

    assertThat(finding.location()).hasToString("runbooks/page.md:3:12");
    assertThat(finding.location().endColumn()).isEqualTo(19);
    assertThat(finding.message())
        .isEqualTo("`othr.md` leads to `runbooks/othr.md`, and there is no such file");
  }

  @Test
  void an_anchor_that_is_not_there_is_pointed_at_alone() {
    Diagnostic finding = only("other.md#nowhere");

    assertThat(finding.location()).hasToString("runbooks/page.md:3:20");
    assertThat(finding.location().endColumn()).isEqualTo(28);
    assertThat(finding.message())
        .isEqualTo("`#nowhere` is no anchor of `runbooks/other.md`, expected one of its headings");
  }

  @Test
  void an_image_and_an_address_that_stands_elsewhere_count_too() {
    Folder folder = folder("other.md");
    folder.write("runbooks/page.md", "![plan](plan.png) and [a][b]\n\n[b]: gone.md\n");

    assertThat(folder.marks())
        .containsExactly("runbooks/page.md:1 " + RULE, "runbooks/page.md:3 " + RULE);
  }

  @Test
  void a_link_to_a_page_that_cannot_be_read_is_not_called_dead() {
    Folder folder = folder("other.md#what-now");
    folder.write("runbooks/other.md", "a\u0000b");
    folder.link("https://runbooks.example.com/pages/other/");

    assertThat(folder.marks()).containsExactly("runbooks/other.md:1 yaml/encoding");
  }

  @Test
  void an_anchor_of_a_runbook_that_cannot_be_read_is_not_called_dead() {
    Folder folder = folder("api-errors.yaml#other");
    folder.change("runbooks/api-errors.yaml", "title:", "titel:");

    assertThat(folder.marks()).noneMatch(mark -> mark.endsWith(RULE));
  }

  private Diagnostic only(String address) {
    Folder folder = folder(address);
    assertThat(folder.marks()).containsExactly("runbooks/page.md:3 " + RULE);
    return folder.findings(RULE).get(0);
  }

  private Folder folder(String address) {
    return Folder.small(base)
        .write("scripts/re start.sh", "")
        .write("runbooks/db/README.md", "# Database\n")
        .write("runbooks/db/fail-over.md", "# Fail over\n")
        .write("runbooks/other.md", "# Other\n\n## What now\n\n<a id=\"named\"></a>Text\n")
        .write("runbooks/page.md", "# Page\n\nSee [this](" + address + ").\n");
  }
}
