package dev.runbook.template;

import java.io.Writer;

/** Collects text, without the locks of a StringWriter: each is used by one thread. */
final class TextWriter extends Writer {

  private final StringBuilder text;

  TextWriter(int size) {
    text = new StringBuilder(size);
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    text.append(buffer, offset, length);
  }

  @Override
  public void write(String string) {
    text.append(string);
  }

  @Override
  public void write(String string, int offset, int length) {
    text.append(string, offset, offset + length);
  }

  @Override
  public void write(int character) {
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
