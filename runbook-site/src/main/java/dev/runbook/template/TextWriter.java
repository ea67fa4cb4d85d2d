package dev.runbook.template;

import java.io.Writer;

/** Collects text, without the locks of a StringWriter: each is used by one thread. */
final class TextWriter extends Writer {

  private final StringBuilder text;
  private final int limit;

  TextWriter(int size) {
    this(size, Integer.MAX_VALUE);
  }

  /**
   * A writer that takes no more than some characters.
   *
   * @throws TemplateMistake later, from each method that is given more
   */
  TextWriter(int size, int limit) {
    this.text = new StringBuilder(size);
    this.limit = limit;
  }

  private void require(int more) {
    if (text.length() > limit - more) {
      throw new TemplateMistake(
          "the page",
          "more than %s characters; look for a loop that does not end".formatted(limit));
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    require(length);
    text.append(buffer, offset, length);
  }

  @Override
  public void write(String string) {
    require(string.length());
    text.append(string);
  }

  @Override
  public void write(String string, int offset, int length) {
    require(length);
    text.append(string, offset, offset + length);
  }

  @Override
  public void write(int character) {
    require(1);
    text.append((char) character);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
