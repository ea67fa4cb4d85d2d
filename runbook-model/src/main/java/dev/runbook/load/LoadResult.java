package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * What could be loaded, and every problem on the way.
 *
 * @param runbooks the runbooks and their catalog, as far as they could be read
 * @param problems what was wrong in the files (those of {@link
 *     dev.runbook.source.ParsedFile#problems} too), in their documents and between them, in the
 *     order of {@link Diagnostic}
 * @param unread the files, as they are shown to people, of which a whole document may be missing
 *     from {@code runbooks}; what seems to be missing may well be in them
 */
public record LoadResult(RunbookSet runbooks, List<Diagnostic> problems, Set<String> unread) {

  /** Copies the list and the set. */
  public LoadResult {
    problems = List.copyOf(problems);
    unread = Set.copyOf(unread);
  }
}
