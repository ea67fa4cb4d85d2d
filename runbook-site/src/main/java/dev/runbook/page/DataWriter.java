package dev.runbook.page;

import dev.runbook.diagnostic.JsonWriter;
import dev.runbook.model.Located;
import dev.runbook.model.Text;
import dev.runbook.model.TimeSpan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes what runbooks consist of as JSON. What is not there is left out, so that a key stands for
 * something that somebody wrote.
 */
final class DataWriter {

  private final JsonWriter json;

  DataWriter(JsonWriter json) {
    this.json = json;
  }

  JsonWriter json() {
    return json;
  }

  void text(String key, Optional<Text> text) {
    text.ifPresent(t -> json.text(key, t.markdown()));
  }

  void texts(String key, List<Text> texts) {
    list(key, texts, text -> json.text(text.markdown()));
  }

  void plain(String key, Optional<String> text) {
    text.ifPresent(t -> json.text(key, t));
  }

  void id(String key, Optional<Located<String>> id) {
    id.ifPresent(i -> json.text(key, i.value()));
  }

  void ids(String key, List<Located<String>> ids) {
    list(key, ids, id -> json.text(id.value()));
  }

  /** A time as it was written, and beside it in seconds, for whoever counts. */
  void time(String key, Optional<TimeSpan> time) {
    time.ifPresent(t -> json.text(key, t.text()).number(key + "Seconds", t.duration().toSeconds()));
  }

  void word(String key, Enum<?> value) {
    json.text(key, Documents.word(value));
  }

  /** A list, unless it is empty. */
  <T> void list(String key, Collection<T> items, Consumer<T> each) {
    if (!items.isEmpty()) {
      json.list(key, items, each);
    }
  }

  /** A list of objects, unless it is empty. */
  <T> void objects(String key, Collection<T> items, Consumer<T> each) {
    list(key, items, item -> json.object(() -> each.accept(item)));
  }

  /** A list of objects of which each stands on a line of its own, even if it is empty. */
  <T> void lines(String key, Collection<T> items, Consumer<T> each) {
    json.lines(key, items, item -> json.object(() -> each.accept(item))).newLine();
  }
}
