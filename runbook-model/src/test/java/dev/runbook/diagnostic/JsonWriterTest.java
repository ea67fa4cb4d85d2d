package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  @Test
  void commas_stand_between_and_never_before_or_behind() {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.object("empty", () -> {});
          json.list("numbers", List.of(1, 2), n -> json.object(() -> json.number("n", n)));
          json.list("none", List.<String>of(), json::text);
          json.list("texts", List.of("a", "b"), json::text);
        });

    assertThat(json.done())
        .isEqualTo(
            "{\"empty\":{},\"numbers\":[{\"n\":1},{\"n\":2}],\"none\":[],\"texts\":[\"a\",\"b\"]}\n");
  }

  @Test
  void lines_begin_where_they_are_asked_for() {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.number("version", 1).newLine();
          json.lines("items", List.of("a", "b"), json::text);
          json.lines("none", List.<String>of(), json::text).newLine();
        });

    assertThat(json.done())
        .isEqualTo(
            """
            {"version":1,
            "items":[
            "a",
            "b"],"none":[]}
            """);
  }

  @Test
  void a_list_can_be_the_whole_document() {
    JsonWriter json = new JsonWriter();
    json.lines(List.of("a"), json::text);

    assertThat(json.done()).isEqualTo("[\n\"a\"]\n");
  }

  @Test
  void a_large_document_is_passed_on_part_by_part() {
    List<String> items = Collections.nCopies(10_000, "a text of some length");
    JsonWriter whole = new JsonWriter();
    whole.lines(items, whole::text);
    List<Integer> parts = new ArrayList<>();
    StringBuilder passedOn = new StringBuilder();
    JsonWriter json = new JsonWriter(sink(passedOn, parts));
    json.lines(items, json::text);

    assertThat(json.done()).isEmpty();
    assertThat(passedOn.toString()).isEqualTo(whole.done());
    assertThat(parts).hasSizeGreaterThan(4).allMatch(length -> length < 50_000);
  }

  private static Appendable sink(StringBuilder text, List<Integer> parts) {
    return new Appendable() {

      @Override
      public Appendable append(CharSequence part) {
        parts.add(part.length());
        text.append(part);
        return this;
      }

      @Override
      public Appendable append(CharSequence part, int start, int end) {
        return append(part.subSequence(start, end));
      }

      @Override
      public Appendable append(char character) {
        return append(String.valueOf(character));
      }
    };
  }
}
