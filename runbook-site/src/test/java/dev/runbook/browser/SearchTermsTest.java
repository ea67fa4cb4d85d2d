package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.html.HtmlFormat;
import dev.runbook.output.Resource;
import dev.runbook.search.TermsOf;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed is cut into words as the index is. */
@BrowserTest
class SearchTermsTest {

  private static final String LETTERS =
      "abzABZ019 -_./:'\"`<>ßüÜéøØłæœıİΣςσΟΔΣёЁйЙ接続数がガ゙ｶﾞ한글ไทยကမ្ពुहिन्दीﬁ½²𝐀𐐀ﷺ🚌e\u0301\u0308\u200d\u202e";

  private static final List<String> WRITTEN =
      List.of(
          "PostgresConnectionsHigh HTTPServer2XX OOMKilled p99 k8s Alert00042 es7104 a1b22c333d4444",
          "ORA-01555: snapshot too old; exit 137; max_connections=100 --tail=500 $(date +%F)",
          "Überlauf der Straße, smørrebrød, ΟΔΟΣ, İstanbul, ёлка, 接続数が多い, ไทย, हिन्दी, ﬁle ½");

  @Test
  void words_of_any_text_are_the_same_on_both_sides(Browser browser) {
    Random random = new Random(7);
    int[] letters = LETTERS.codePoints().toArray();
    List<String> texts =
        Stream.concat(
                WRITTEN.stream(),
                IntStream.range(0, 500)
                    .mapToObj(
                        i ->
                            random
                                .ints(24, 0, letters.length)
                                .collect(
                                    StringBuilder::new,
                                    (out, at) -> out.appendCodePoint(letters[at]),
                                    StringBuilder::append)
                                .toString()))
            .toList();
    browser.open(Portal.of("quickstart").http(""));
    Object cut =
        browser.js(
            Resource.read(HtmlFormat.class, "terms.js")
                + "return arguments[0].map((text) => wordsIn(text).map((word) => word.word));",
            texts);

    assertThat(cut).isEqualTo(texts.stream().map(TermsOf::text).toList());
  }
}
