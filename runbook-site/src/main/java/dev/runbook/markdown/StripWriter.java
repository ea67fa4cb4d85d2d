package dev.runbook.markdown;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes text on without the white space at its two ends, and ends it with one line end. */
final class StripWriter extends FilterWriter {

  private final StringBuilder held = new StringBuilder();
  private boolean started;

  StripWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    write(new char[] {(char) character}, 0, 1);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int start = offset;
    int end = offset + length;
    while (!started && start < end && Character.isWhitespace(text[start])) {
      start++;
    }
    int last = end;
    while (last > start && Character.isWhitespace(text[last - 1])) {
      last--;
    }
    if (last > start) {
      started = true;
      out.append(held);
      held.setLength(0);
      out.write(text, start, last - start);
    }
    if (started) {
      held.append(text, last, end - last);
    }
  }

  /** Ends the text; what it was passed on to stays open. */
  void end() throws IOException {
    out.write('\n');
  }
}
