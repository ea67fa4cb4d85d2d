package dev.runbook.fix;

import dev.runbook.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies edits to the text of a file. */
final class TextEdits {

  private TextEdits() {}

  /**
   * Applies all edits at once: each is located in the text as it was before.
   *
   * @param file the text
   * @param edits the edits; those at one place are applied in their order
   * @return the new text
   * @throws IllegalArgumentException if two of them overlap
   */
  static String apply(SourceFile file, List<TextEdit> edits) {
    List<Span> spans = new ArrayList<>(edits.stream().map(edit -> span(file, edit)).toList());
    spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Span span : spans) {
      if (span.from() < done) {
        throw new IllegalArgumentException("two edits overlap at " + span.edit().location());
      }
      text.append(file.text(), done, span.from()).append(span.edit().text());
      done = span.to();
    }
    return text.append(file.text(), done, file.text().length()).toString();
  }

  private record Span(int from, int to, TextEdit edit) {}

  private static Span span(SourceFile file, TextEdit edit) {
    return new Span(file.index(edit.location()), file.index(TextEdit.endOf(edit.location())), edit);
  }
}
