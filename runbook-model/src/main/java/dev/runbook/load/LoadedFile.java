package dev.runbook.load;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Severity;
import dev.runbook.source.ParsedFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The records of one file, and what is wrong in it. It holds on to nothing of the file's text or
 * tree, so that these can go before the next file is read. Immutable.
 */
public final class LoadedFile {

  /** The first line of a document, in the text of a file that could not be read as a tree. */
  private static final Pattern HEAD =
      Pattern.compile("(?m)^(runbook|guide|catalog): *[\"']?([\\w.-]+)");

  private final String name;
  private final List<Document> documents;
  private final List<Diagnostic> problems;
  private final Gaps gaps;

  private LoadedFile(String name, List<Document> documents, List<Diagnostic> problems, Gaps gaps) {
    this.name = name;
    this.documents = List.copyOf(documents);
    this.problems = List.copyOf(problems);
    this.gaps = gaps;
  }

  /**
   * What a file may hold beyond its documents.
   *
   * @param ids words that may be ids of runbooks
   * @param catalog whether a catalog may be among it
   * @param anything whether nothing at all is known of it
   */
  record Gaps(Set<String> ids, boolean catalog, boolean anything) {}

  /**
   * Reads the documents of a file, each against the schema first. Safe for use by several threads.
   *
   * @param parsed the file as a tree
   * @return its records, and its problems together with those of the documents
   */
  public static LoadedFile of(ParsedFile parsed) {
    boolean broken = parsed.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
    List<Document> documents =
        parsed.documents().stream().map(root -> Document.read(root, !broken)).toList();
    List<Diagnostic> problems =
        Stream.concat(
                parsed.problems().stream(), documents.stream().flatMap(d -> d.problems().stream()))
            .toList();
    return new LoadedFile(
        parsed.file().name(), documents, problems, gaps(parsed, documents, broken));
  }

  /**
   * Stands for a file of which nothing could be read, so that nothing that may be in it is missed.
   * It may hold the runbook that it is named after, or the catalog.
   *
   * @param name the file as it is shown to people
   * @param problems why it could not be read
   * @return a file without records
   */
  public static LoadedFile unreadable(String name, List<Diagnostic> problems) {
    return new LoadedFile(name, List.of(), problems, new Gaps(Set.of(stem(name)), true, true));
  }

  /** The name of a file without folders and ending, which often is the id of its runbook. */
  private static String stem(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  private static Gaps gaps(ParsedFile parsed, List<Document> documents, boolean broken) {
    Set<String> ids = new TreeSet<>();
    boolean catalog = false;
    for (Document document : documents) {
      ids.addAll(document.names());
      catalog |= document.isLost();
    }
    if (broken) {
      Matcher head = HEAD.matcher(parsed.file().text());
      while (head.find()) {
        ids.add(head.group(2));
        catalog |= head.group(1).equals("catalog");
      }
    }
    return new Gaps(Set.copyOf(ids), catalog, false);
  }

  String name() {
    return name;
  }

  List<Document> documents() {
    return documents;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  Gaps gaps() {
    return gaps;
  }

  /** Whether a whole document of it may not be among its documents. */
  boolean isIncomplete() {
    return gaps.anything() || gaps.catalog() || !gaps.ids().isEmpty();
  }
}
