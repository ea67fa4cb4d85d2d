package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import java.util.List;

/**
 * What could be read of a file, and every problem on the way.
 *
 * @param file the text
 * @param documents its documents in order; those before a syntax error are there, empty ones are
 *     not
 * @param problems what was wrong, located
 */
public record ParsedFile(SourceFile file, List<Node> documents, List<Diagnostic> problems) {

  /** Copies the lists. */
  public ParsedFile {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
