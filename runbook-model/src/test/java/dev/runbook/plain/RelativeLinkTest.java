package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeLinkTest {

  @ParameterizedTest
  @CsvSource({
    "b.md, runbooks/db/b.md, ''",
    "./b.md#x, runbooks/db/b.md, x",
    "../b.md, runbooks/b.md, ''",
    "../../../b.md, ../b.md, ''",
    "/docs/b.md, docs/b.md, ''",
    "/, ., ''",
    "../.., ., ''",
    "../, runbooks, ''",
    "#x, runbooks/db/a.md, x",
    "'', runbooks/db/a.md, ''",
    "b%20c.md#%C3%BC, runbooks/db/b c.md, ü",
    "100%.md, runbooks/db/100%.md, ''",
    "a+b.md, runbooks/db/a+b.md, ''",
    "b.md?plain=1#L3, runbooks/db/b.md, L3",
  })
  void an_address_is_read_from_the_folder_of_its_file(String address, String file, String anchor) {
    assertThat(RelativeLink.of("runbooks/db/a.md", address))
        .contains(new RelativeLink(file, anchor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.com/a.md", "mailto:a@example.com", "//example.com/a", "tel:1"})
  void an_address_with_a_scheme_or_a_host_leads_elsewhere(String address) {
    assertThat(RelativeLink.of("runbooks/a.md", address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "runbooks/a.md, runbooks/b.md, b.md",
    "runbooks/db/a.md, runbooks/b c.md, ../b%20c.md",
    "runbooks/a.md, docs/x/b.md, ../docs/x/b.md",
    "README.md, runbooks/a.md, runbooks/a.md",
  })
  void the_way_to_a_file_leads_back_to_it(String from, String to, String path) {
    assertThat(RelativeLink.path(from, to)).isEqualTo(path);
    assertThat(RelativeLink.of(from, path)).contains(new RelativeLink(to, ""));
  }
}
