package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/** One step. Its kind is told by its key in the file, never by a type. */
public sealed interface Step {

  /** {@return what steps of every kind may say} */
  Common common();

  /**
   * What steps of every kind may say.
   *
   * @param id a name to go to, unique in its runbook
   * @param title a few words
   * @param when the condition under which it is done
   * @param within the time in which it must be done, or for which it may stay
   * @param because the reason
   * @param incident the date of a past incident of the runbook that is the reason
   * @param questions what to answer on the way
   * @param open links of the catalog to open for it: dashboards, consoles
   * @param references where to read on
   * @param inQuickReference whether it is what the quick reference shows; key {@code quick:}
   * @param location the whole step
   */
  record Common(
      Optional<Located<String>> id,
      Optional<Text> title,
      Optional<Text> when,
      Optional<TimeSpan> within,
      Optional<Text> because,
      Optional<Located<String>> incident,
      List<Text> questions,
      List<Located<String>> open,
      List<Reference> references,
      boolean inQuickReference,
      Location location) {

    /** Copies the lists. */
    public Common {
      questions = List.copyOf(questions);
      open = List.copyOf(open);
      references = List.copyOf(references);
    }
  }

  /**
   * Something to do, in words. Key {@code do:}, or a plain string.
   *
   * @param common what every step may say
   * @param text what to do
   */
  record Do(Common common, Text text) implements Step {}

  /**
   * Something to type. Key {@code run:}.
   *
   * @param common what every step may say
   * @param command what to type
   */
  record Run(Common common, Command command) implements Step {}

  /**
   * A question with two answers. Key {@code ask:}.
   *
   * @param common what every step may say
   * @param question the question
   * @param command what to type to find out
   * @param then what to do if the answer is yes
   * @param otherwise what to do if it is no; key {@code else:}
   */
  record Ask(
      Common common,
      Text question,
      Optional<Command> command,
      List<Step> then,
      List<Step> otherwise)
      implements Step {

    /** Copies the lists. */
    public Ask {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * Several outcomes. Key {@code choose:}.
   *
   * @param common what every step may say
   * @param cases the outcomes in order, at least one
   */
  record Choose(Common common, List<Case> cases) implements Step {

    /** Copies the cases. */
    public Choose {
      cases = List.copyOf(cases);
    }
  }

  /**
   * One outcome of several.
   *
   * @param when what was found
   * @param steps what to do then; may be empty if {@code close} says it all
   * @param close how the alert is closed with this outcome
   * @param location the whole entry
   */
  record Case(Text when, List<Step> steps, Optional<Text> close, Location location) {

    /** Copies the steps. */
    public Case {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Go on elsewhere. Key {@code see:}.
   *
   * @param common what every step may say
   * @param document the id of a runbook or a guide
   */
  record See(Common common, Located<String> document) implements Step {}

  /**
   * Do the steps of another runbook here. Key {@code use:}.
   *
   * @param common what every step may say
   * @param runbook the id of that runbook
   */
  record Use(Common common, Located<String> runbook) implements Step {}

  /**
   * Go to another step of this runbook. Key {@code go:}.
   *
   * @param common what every step may say
   * @param step the id of that step
   */
  record Go(Common common, Located<String> step) implements Step {}

  /**
   * Call for help. Key {@code escalate:}.
   *
   * @param common what every step may say
   * @param to an escalation policy or a team of the catalog
   * @param after how long to try first; none means at once
   */
  record Escalate(Common common, Located<String> to, Optional<TimeSpan> after) implements Step {}

  /**
   * Wait. Key {@code wait:}.
   *
   * @param common what every step may say
   * @param time how long
   */
  record Wait(Common common, TimeSpan time) implements Step {}

  /**
   * Something to know. Keys {@code note:}, {@code tip:}, {@code warning:}, {@code danger:}.
   *
   * @param common what every step may say
   * @param tone how much it matters
   * @param text what to know
   */
  record Note(Common common, Tone tone, Text text) implements Step {}

  /** How much a note matters, from mildest to worst. */
  enum Tone {
    /** Good to know. */
    NOTE,
    /** Makes it easier. */
    TIP,
    /** Something may go wrong. */
    WARNING,
    /** Something will be lost. */
    DANGER
  }

  /**
   * Steps that belong together. Key {@code group:}, which holds the title.
   *
   * @param common what every step may say
   * @param name what they do together
   * @param steps the steps, at least one
   */
  record Group(Common common, Text name, List<Step> steps) implements Step {

    /** Copies the steps. */
    public Group {
      steps = List.copyOf(steps);
    }
  }
}
