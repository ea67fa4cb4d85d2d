package dev.runbook.page;

import dev.runbook.load.RunbookSet;
import dev.runbook.load.Steps;
import dev.runbook.model.Catalog.EscalationPolicy;
import dev.runbook.model.Catalog.Team;
import dev.runbook.model.Command;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import java.util.List;
import java.util.Optional;

/** Says in a few plain words what steps tell to do, where there is room for no more. */
final class StepWords {

  /** In characters: about two lines of a box. */
  private static final int LONGEST = 60;

  private final Contacts contacts;

  StepWords(RunbookSet set) {
    this.contacts = new Contacts(set);
  }

  /** The first words of the first step, and that there is more if there is. */
  String of(List<Step> steps) {
    String first = steps.stream().map(this::words).findFirst().orElse("");
    return steps.size() > 1 && !first.endsWith("…") ? first + " …" : first;
  }

  private String words(Step step) {
    Optional<Text> text = step.common().title().or(() -> StepLines.text(step)).or(() -> said(step));
    return shortened(
        text.map(Words::plain)
            .or(() -> Steps.command(step).map(Command::text))
            .orElseGet(() -> kind(step)));
  }

  private static Optional<Text> said(Step step) {
    if (step instanceof Step.Note note) {
      return Optional.of(note.text());
    }
    return step instanceof Step.Group group ? Optional.of(group.name()) : Optional.empty();
  }

  private String kind(Step step) {
    if (step instanceof Step.Wait wait) {
      return "Wait " + Words.time(wait.time());
    }
    if (step instanceof Step.Escalate escalate) {
      String id = escalate.to().value();
      Optional<String> title =
          contacts
              .policy(id)
              .map(EscalationPolicy::title)
              .or(() -> contacts.team(id).map(Team::title));
      return "Escalate to " + title.orElse(id);
    }
    return step instanceof Step.Choose ? "It depends" : "Go on";
  }

  /** Cut at a blank, if there is one. */
  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    boolean whole = line.length() <= LONGEST;
    if (whole) {
      return line.length() == text.length() ? line : line + " …";
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    boolean splits = Character.isHighSurrogate(line.charAt(LONGEST - 1));
    int end = blank > 0 ? blank : splits ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + " …";
  }
}
