package dev.runbook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  private static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    new Terms((letters, length) -> words.add(new String(letters, 0, length))).each(text);
    return words;
  }

  @ParameterizedTest
  @CsvSource({
    "connection refused, connection refused",
    "ORA-01555: snapshot too old, ora 01555 snapshot too old",
    "exit 137, exit 137",
    "max_connections, max connections",
    "PostgresDown, postgres down postgresdown",
    "OOMKilled, oom killed oomkilled",
    "HTTPServer, http server httpserver",
    "Alert00042, alert 00042",
    "p99 of db1 on k8s, p99 of db1 on k8s",
    "es7104, es 7104",
    "--tail=500, tail 500",
  })
  void text_is_cut_into_the_words_that_people_type(String text, String words) {
    assertThat(of(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Überlauf, uberlauf",
    "Straße, strasse",
    "café, cafe",
    "smørrebrød, smorrebrod",
    "ИЗДЕЛИЕ, изделие",
    "ёлка, елка",
    "ΟΔΟΣ, οδοσ",
    "İstanbul, istanbul",
    "ｆｕｌｌ, full",
  })
  void case_diacritics_and_widths_do_not_matter(String text, String word) {
    assertThat(of(text)).containsExactly(word);
  }

  @Test
  void scripts_without_blanks_are_cut_into_pairs() {
    assertThat(of("接続数が多い db")).containsExactly("接続", "続数", "数が", "が多", "多い", "db");
    assertThat(of("接")).containsExactly("接");
  }

  @Test
  void keys_and_hashes_are_cut() {
    assertThat(of("a".repeat(5000))).containsExactly("a".repeat(40));
  }

  @Test
  void what_is_no_word_is_nothing() {
    assertThat(of("")).isEmpty();
    assertThat(of("$(!) -- \ud800 🚌 \u0301")).isEmpty();
  }
}
