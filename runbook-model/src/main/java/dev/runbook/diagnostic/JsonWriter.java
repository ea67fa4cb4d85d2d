package dev.runbook.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes JSON, key by key, and lines where somebody asks for them, so that differences between two
 * reports can be read. What is written is ASCII where a terminal or a parser could stumble, and
 * UTF-8 can hold all of it.
 */
public final class JsonWriter {

  /** As much is passed on at a time where a document is not kept. */
  private static final int PART = 1 << 15;

  private final StringBuilder out = new StringBuilder();
  private final Optional<Appendable> sink;
  private boolean first = true;
  private boolean lineDue;

  /** Starts with nothing. */
  public JsonWriter() {
    this.sink = Optional.empty();
  }

  /**
   * Starts with nothing, and passes on what is written, for documents that may be large.
   *
   * @param sink takes the document part by part; whatever it cannot take is thrown as an {@link
   *     UncheckedIOException}
   */
  public JsonWriter(Appendable sink) {
    this.sink = Optional.of(sink);
  }

  /**
   * Writes an object as the value that is due: the whole document, or an item of a list.
   *
   * @param content writes its keys
   * @return this
   */
  public JsonWriter object(Runnable content) {
    item();
    return nested('{', content, '}');
  }

  /**
   * Writes a key with an object.
   *
   * @param key the key
   * @param content writes the keys of the object
   * @return this
   */
  public JsonWriter object(String key, Runnable content) {
    key(key);
    return nested('{', content, '}');
  }

  /**
   * Writes a key with a list on the same line.
   *
   * @param key the key
   * @param items what to write, in order
   * @param each writes one item
   * @param <T> the type of the items
   * @return this
   */
  public <T> JsonWriter list(String key, Collection<T> items, Consumer<T> each) {
    key(key);
    return nested('[', () -> items.forEach(each), ']');
  }

  /**
   * Writes a key with a list of which each item stands on a line of its own.
   *
   * @param key the key
   * @param items what to write, in order
   * @param each writes one item
   * @param <T> the type of the items
   * @return this
   */
  public <T> JsonWriter lines(String key, Collection<T> items, Consumer<T> each) {
    key(key);
    return lines(items, each);
  }

  /**
   * Writes a list of which each item stands on a line of its own, as the value that is due.
   *
   * @param items what to write, in order
   * @param each writes one item
   * @param <T> the type of the items
   * @return this
   */
  public <T> JsonWriter lines(Collection<T> items, Consumer<T> each) {
    return nested(
        '[',
        () ->
            items.forEach(
                item -> {
                  newLine();
                  each.accept(item);
                }),
        ']');
  }

  /**
   * Writes a key with a text.
   *
   * @param key the key
   * @param value the text
   * @return this
   */
  public JsonWriter text(String key, String value) {
    key(key);
    quoted(value);
    return this;
  }

  /**
   * Writes a text as an item of a list.
   *
   * @param value the text
   * @return this
   */
  public JsonWriter text(String value) {
    item();
    quoted(value);
    return this;
  }

  /**
   * Writes a key with a whole number.
   *
   * @param key the key
   * @param value the number
   * @return this
   */
  public JsonWriter number(String key, long value) {
    key(key);
    out.append(value);
    return this;
  }

  /**
   * Writes a key with true or false.
   *
   * @param key the key
   * @param value the value
   * @return this
   */
  public JsonWriter truth(String key, boolean value) {
    key(key);
    out.append(value);
    return this;
  }

  /**
   * Lets the next key or item stand on a new line.
   *
   * @return this
   */
  public JsonWriter newLine() {
    lineDue = true;
    return this;
  }

  /**
   * Ends the document.
   *
   * @return the document, ending with a line feed; as far as it was not passed on
   */
  public String done() {
    out.append('\n');
    passOn(1);
    return out.toString();
  }

  private void passOn(int least) {
    if (sink.isPresent() && out.length() >= least) {
      try {
        sink.get().append(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      out.setLength(0);
    }
  }

  private JsonWriter nested(char opening, Runnable content, char closing) {
    out.append(opening);
    first = true;
    content.run();
    out.append(closing);
    first = false;
    lineDue = false;
    return this;
  }

  private void key(String key) {
    item();
    quoted(key);
    out.append(':');
  }

  private void item() {
    passOn(PART);
    out.append(first ? "" : ",").append(lineDue ? "\n" : "");
    first = false;
    lineDue = false;
  }

  private void quoted(String value) {
    out.append('"');
    value.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        // Lone surrogates cannot be written in UTF-8; the others upset terminals or JavaScript.
        if (Glyphs.shown(c) != c && Character.isBmpCodePoint(c)) {
          out.append("\\u").append(Character.forDigit(c >> 12, 16));
          out.append(Character.forDigit(c >> 8 & 0xF, 16));
          out.append(Character.forDigit(c >> 4 & 0xF, 16));
          out.append(Character.forDigit(c & 0xF, 16));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
