package dev.runbook.fix;

import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the key {@code reviewed} of a runbook shall say.
 *
 * @param date the day of the review, as {@code 2026-11-01}
 * @param rules the hash of the alert rules as they are; if empty, a hash that is there stays
 */
public record ReviewStamp(String date, Optional<String> rules) {

  private static final String RUNBOOK = "runbook";
  static final String REVIEWED = "reviewed";
  static final String DATE = "date";
  static final String RULES = "rules";

  /**
   * Stamps runbooks of one file.
   *
   * @param file the file as it is
   * @param stamps the stamps by the id of the runbook
   * @return its new text, in which nothing else is changed
   * @throws FixException if a runbook is not there, or the new text would not say what was meant
   */
  public static String apply(SourceFile file, Map<String, ReviewStamp> stamps) throws FixException {
    ParsedFile before = YamlReader.read(file, Budget.RUNBOOKS);
    List<TextEdit> edits = new ArrayList<>();
    int found = 0;
    for (Node document : before.documents()) {
      Optional<ReviewStamp> stamp = id(document).map(stamps::get);
      if (stamp.isPresent()) {
        found++;
        edits.addAll(new ReviewEdits(file, (Node.Mapping) document, stamp.get()).edits());
      }
    }
    SourceFile after = new SourceFile(file.name(), TextEdits.apply(file, edits));
    if (found != stamps.size()
        || !saysSo(before, YamlReader.read(after, Budget.RUNBOOKS), stamps)) {
      throw new FixException(
          "`%s` is written in a way that cannot be edited safely; write by hand\n%s"
              .formatted(file.name(), byHand(stamps)));
    }
    return after.text();
  }

  /** Whether what was meant is there, and everything else is as it was. */
  private static boolean saysSo(
      ParsedFile before, ParsedFile after, Map<String, ReviewStamp> stamps) {
    if (after.documents().size() != before.documents().size()
        || after.problems().size() != before.problems().size()) {
      return false;
    }
    for (int i = 0; i < before.documents().size(); i++) {
      Node was = before.documents().get(i);
      Node is = after.documents().get(i);
      Optional<ReviewStamp> stamp = id(was).map(stamps::get);
      boolean right =
          stamp.isPresent()
              ? is instanceof Node.Mapping now
                  && Trees.sameBut(REVIEWED, (Node.Mapping) was, now)
                  && stamp.get().isIn(now)
              : Trees.same(was, is);
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private boolean isIn(Node.Mapping document) {
    Optional<Node> reviewed = document.get(REVIEWED);
    return reviewed.isPresent()
        && reviewed.get() instanceof Node.Mapping mapping
        && says(mapping, DATE, date)
        && rules.map(hash -> says(mapping, RULES, hash)).orElse(true);
  }

  private static boolean says(Node.Mapping mapping, String key, String text) {
    return mapping.get(key).stream()
        .anyMatch(
            value ->
                value instanceof Node.Scalar scalar
                    && scalar.text().equals(text)
                    && scalar.type() == Node.Type.STRING);
  }

  private static Optional<String> id(Node document) {
    return document instanceof Node.Mapping mapping
            && mapping.get(RUNBOOK).orElse(null) instanceof Node.Scalar id
        ? Optional.of(id.text())
        : Optional.empty();
  }

  private static String byHand(Map<String, ReviewStamp> stamps) {
    return new TreeMap<>(stamps)
        .entrySet().stream()
            .map(entry -> "%s: %s".formatted(entry.getKey(), entry.getValue().line(false)))
            .collect(Collectors.joining("\n"));
  }

  /**
   * The entry that says it.
   *
   * @param quoted whether keys and values are in double quotes, as JSON has them
   */
  String line(boolean quoted) {
    String quote = quoted ? "\"" : "";
    String hash = rules.map(text -> ", " + rulesEntry(quoted, text)).orElse("");
    return "%1$s%2$s%1$s: {%1$s%3$s%1$s: %1$s%4$s%1$s%5$s}"
        .formatted(quote, REVIEWED, DATE, date, hash);
  }

  /** The entry of the hash; its value is in quotes, for some readers trip over the colon in it. */
  static String rulesEntry(boolean quoted, String hash) {
    String quote = quoted ? "\"" : "";
    return "%1$s%2$s%1$s: \"%3$s\"".formatted(quote, RULES, hash);
  }
}
