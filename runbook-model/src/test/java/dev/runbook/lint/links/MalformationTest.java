package dev.runbook.lint.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"  \" | is empty | \"  \"",
        "https://example.com/{{ $labels.x | has a `{{` | {{",
        "https://example.com/x}}/ | has a `}}` | }}",
        "https://example.com/a b | a blank in the address | \" \"",
        "\" https://example.com/\" | a blank before the address | \" \"",
        "\"https://example.com/\n\" | a line break behind the address | \"\n\"",
        "https://example.com/<name>/ | `<name>` in `runbook_url` is a placeholder | <name>",
        "https://example.com/{name}/ | `{name}` in `runbook_url` is a placeholder | {name}",
        "https://example.com/%s/ | `%s` in `runbook_url` is a placeholder | %s",
        "https://example.com/100%/ | is no percent-encoding | %",
        "example.com/alerts/X | has no scheme | example.com/alerts/X",
        "/alerts/X | has no scheme | /alerts/X",
        "localhost:8080/x | has no scheme | localhost:8080/x",
        "htps://example.com/ | `htps` is no scheme | htps",
        "https:/example.com/x | has no host | https:",
        "http:///x | has no host | http://",
        "http:example.com | has no host | http:",
        "https://example.com:80a/ | `80a` is no port | 80a",
        "https://example.com/a//b | an empty part in its path | //",
      })
  void each_mistake_is_named_and_pointed_at(String text, String message, String part) {
    assertThat(Malformation.in(text))
        .hasValueSatisfying(
            found -> {
              assertThat(found.message()).contains(message);
              assertThat(text.substring(found.from(), found.to())).isEqualTo(part);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com",
        "HTTP://example.com:8080/a%20b/?q=a//b#c//d",
        "https://example.com/wiki/Page_(x)~!$&'*+,;=:@",
        "https://example.com/x?left={\"q\":[]}",
        "https://web.example.com/2020/https://example.com/x",
        "https://example.com/{{ $labels.a b }}/x",
        "https://example.com/%{{ $x }}/",
        "https://example.com/%4{{ $x }}/",
        "{{ $externalURL }}/alerts/x",
        "{{ if $x }}a b{{ else }}%s{{ end }}",
        "https://${HOST}/alerts/x",
        "slack://channel?id=1",
        "https://example.com/日本/",
      })
  void what_may_work_is_let_through(String text) {
    assertThat(Malformation.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "runbooks.example.com/x, https://runbooks.example.com/x",
    "//example.com/x, https://example.com/x",
    "htps://example.com/x, https://example.com/x",
    "https://example.com//a/b, https://example.com/a/b",
    "' https://example.com/x ', https://example.com/x",
  })
  void a_certain_mistake_is_mended(String text, String mended) {
    assertThat(Malformation.in(text).flatMap(Malformation::mended)).contains(mended);
  }

  @Test
  void a_path_without_a_host_is_not_mended_by_guessing() {
    assertThat(Malformation.in("/alerts/X").flatMap(Malformation::mended)).isEmpty();
  }
}
