package dev.runbook.lint;

import dev.runbook.alerting.AlertRule;
import dev.runbook.alerting.RulesHash;
import dev.runbook.diagnostic.Nearest;
import dev.runbook.fix.EditedFile;
import dev.runbook.fix.FixException;
import dev.runbook.fix.ReviewStamp;
import dev.runbook.lint.rules.AnsweredRules;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.model.Runbook;
import dev.runbook.model.Wildcard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes into runbooks that a person has read them beside their alert rules. */
public final class Reviews {

  private final Workspace workspace;
  private final AnsweredRules answered;

  /**
   * Looks at what was read.
   *
   * @param workspace all that was read, without an error of reading: a rule that is missing would
   *     be stamped as gone
   */
  public Reviews(Workspace workspace) {
    this.workspace = workspace;
    this.answered = new AnsweredRules(workspace);
  }

  /**
   * A runbook that was stamped.
   *
   * @param file its file, relative to the folder of the run
   * @param id its id
   * @param rules how many alert rules it answers; none leaves a hash in it as it was
   * @param changed whether its file was written, for something in it was not up to date
   */
  public record Stamped(String file, String id, int rules, boolean changed) {}

  /**
   * Finds the runbooks that somebody has chosen.
   *
   * @param ids ids of runbooks; {@code *} in them stands for any characters
   * @return the runbooks, each once
   * @throws IllegalArgumentException if there is no runbook of such an id; the message says which
   *     one may have been meant
   */
  public List<Runbook> choose(Collection<String> ids) {
    Set<Runbook> chosen = new LinkedHashSet<>();
    List<Runbook> all = workspace.runbooks().runbooks();
    for (String id : ids) {
      List<Runbook> found =
          all.stream().filter(runbook -> Wildcard.matches(id, runbook.id().value())).toList();
      if (found.isEmpty()) {
        List<String> known = all.stream().map(runbook -> runbook.id().value()).toList();
        throw new IllegalArgumentException(
            "there is no runbook `%s`%s"
                .formatted(id, Nearest.question(id, known).map(q -> ": " + q).orElse("")));
      }
      chosen.addAll(found);
    }
    return List.copyOf(chosen);
  }

  /**
   * {@return the ids of the runbooks whose alert rules are not those that were reviewed, in order}
   */
  public List<String> due() {
    return workspace.runbooks().runbooks().stream()
        .filter(answered::haveChanged)
        .map(runbook -> runbook.id().value())
        .toList();
  }

  /**
   * Stamps runbooks with the day and the hash of their alert rules as they are. All new texts are
   * known to be right before the first file is written.
   *
   * @param runbooks the runbooks
   * @param base the folder of the run
   * @param day the day of the review
   * @return what was done, ordered by file and id
   * @throws FixException if a file cannot be edited safely; nothing was written
   * @throws IOException if a file cannot be written
   */
  public List<Stamped> stamp(Collection<Runbook> runbooks, Path base, LocalDate day)
      throws IOException {
    Map<String, List<Runbook>> byFile =
        runbooks.stream()
            .collect(
                Collectors.groupingBy(r -> r.location().file(), TreeMap::new, Collectors.toList()));
    Map<EditedFile, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, List<Runbook>> entry : byFile.entrySet()) {
      EditedFile file = EditedFile.open(base.resolve(entry.getKey()), entry.getKey());
      texts.put(file, ReviewStamp.apply(file.source(), stamps(entry.getValue(), day)));
    }
    List<Stamped> stamped = new ArrayList<>();
    for (Map.Entry<EditedFile, String> entry : texts.entrySet()) {
      boolean changed = entry.getKey().write(entry.getValue());
      String name = entry.getKey().source().name();
      byFile.getOrDefault(name, List.of()).stream()
          .sorted(Comparator.comparing(runbook -> runbook.id().value()))
          .map(r -> new Stamped(name, r.id().value(), answered.of(r).size(), changed))
          .forEach(stamped::add);
    }
    return stamped;
  }

  private Map<String, ReviewStamp> stamps(List<Runbook> runbooks, LocalDate day) {
    return runbooks.stream()
        .collect(Collectors.toMap(runbook -> runbook.id().value(), runbook -> stamp(runbook, day)));
  }

  private ReviewStamp stamp(Runbook runbook, LocalDate day) {
    List<AlertRule> rules = answered.of(runbook);
    return new ReviewStamp(
        day.toString(), rules.isEmpty() ? Optional.empty() : Optional.of(RulesHash.of(rules)));
  }
}
