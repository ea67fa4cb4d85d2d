package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * An entry page: what to do before one knows which runbook is the right one, and what to do
 * afterwards.
 *
 * @param id its stable id: its address, for ever
 * @param title what it is for
 * @param about who reads it, and when
 * @param owner the team that keeps it
 * @param principles what holds whatever happens
 * @param firstMinutes what to do first, against the clock
 * @param triage from symptoms to runbooks
 * @param decisions the questions of a decision tree; the first is where one begins
 * @param evidence what to keep before anything is changed
 * @param keep where the evidence is kept
 * @param mitigations how to make it stop, by class of failure
 * @param criteria when a hard decision is right
 * @param checklists what to tick off
 * @param templates texts to copy
 * @param recipes changes that touch several places
 * @param references further reading
 * @param aliases former ids, whose addresses lead here
 * @param location the whole document
 */
public record Guide(
    Located<String> id,
    Text title,
    Optional<Text> about,
    Optional<Located<String>> owner,
    List<Text> principles,
    Optional<FirstMinutes> firstMinutes,
    List<TriageRow> triage,
    List<Question> decisions,
    List<Step> evidence,
    Optional<Text> keep,
    List<Mitigation> mitigations,
    List<Criterion> criteria,
    List<Checklist> checklists,
    List<Template> templates,
    List<Recipe> recipes,
    List<Reference> references,
    List<Located<String>> aliases,
    Location location)
    implements Destination {

  /** Copies the lists. */
  public Guide {
    principles = List.copyOf(principles);
    triage = List.copyOf(triage);
    decisions = List.copyOf(decisions);
    evidence = List.copyOf(evidence);
    mitigations = List.copyOf(mitigations);
    criteria = List.copyOf(criteria);
    checklists = List.copyOf(checklists);
    templates = List.copyOf(templates);
    recipes = List.copyOf(recipes);
    references = List.copyOf(references);
    aliases = List.copyOf(aliases);
  }

  /**
   * What to do first.
   *
   * @param within the time for all of it
   * @param steps the steps in order, at least one
   * @param otherwise the way out when the time is over; key {@code otherwise:}
   */
  public record FirstMinutes(Optional<TimeSpan> within, List<Step> steps, List<Step> otherwise) {

    /** Copies the lists. */
    public FirstMinutes {
      steps = List.copyOf(steps);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * A row of the triage matrix.
   *
   * @param symptom what one sees
   * @param cause what is likely behind it
   * @param see the runbooks and guides to open; empty if there is none yet
   * @param none what to do as long as there is no runbook, or for what see does not cover
   * @param location the whole entry
   */
  public record TriageRow(
      Text symptom,
      Optional<Text> cause,
      List<Located<String>> see,
      Optional<Text> none,
      Location location) {

    /** Copies the list. */
    public TriageRow {
      see = List.copyOf(see);
    }
  }

  /**
   * A question of the decision tree.
   *
   * @param id its id, to which answers lead with {@code go:}
   * @param ask the question
   * @param about what to look at
   * @param command what to type to find out
   * @param answers its answers in order, at least one
   * @param location the whole entry
   */
  public record Question(
      Optional<Located<String>> id,
      Text ask,
      Optional<Text> about,
      Optional<Command> command,
      List<Answer> answers,
      Location location) {

    /** Copies the answers. */
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer. It leads on, or tells what to do, or both.
   *
   * @param when the answer
   * @param steps what to do
   * @param go the question that comes next
   * @param see the runbook or guide that comes next
   * @param location the whole entry
   */
  public record Answer(
      Text when,
      List<Step> steps,
      Optional<Located<String>> go,
      Optional<Located<String>> see,
      Location location) {

    /** Copies the steps. */
    public Answer {
      steps = List.copyOf(steps);
    }
  }

  /**
   * How to make a class of failures stop.
   *
   * @param title the class of failures; key {@code mitigation:}
   * @param when how one knows it
   * @param severity how bad it is
   * @param see the runbooks that tell more
   * @param none what holds as long as there is no runbook
   * @param steps what to do
   * @param location the whole entry
   */
  public record Mitigation(
      Text title,
      Optional<Text> when,
      Optional<Located<String>> severity,
      List<Located<String>> see,
      Optional<Text> none,
      List<Step> steps,
      Location location) {

    /** Copies the lists. */
    public Mitigation {
      see = List.copyOf(see);
      steps = List.copyOf(steps);
    }
  }

  /**
   * When a hard decision is right.
   *
   * @param title the decision; key {@code decide:}
   * @param when the conditions, of which one is enough
   * @param steps how it is done
   * @param location the whole entry
   */
  public record Criterion(Text title, List<Text> when, List<Step> steps, Location location) {

    /** Copies the lists. */
    public Criterion {
      when = List.copyOf(when);
      steps = List.copyOf(steps);
    }
  }

  /**
   * Something to tick off.
   *
   * @param title what it is for; key {@code checklist:}
   * @param about when to go through it
   * @param items what to tick off, at least one
   * @param location the whole entry
   */
  public record Checklist(Text title, Optional<Text> about, List<Step> items, Location location) {

    /** Copies the items. */
    public Checklist {
      items = List.copyOf(items);
    }
  }

  /**
   * A text to copy and fill in.
   *
   * @param title what it is; key {@code template:}
   * @param about when it is used
   * @param file the file to create out of it
   * @param channel the channel of the catalog into which it is posted
   * @param language its language, as in a Markdown fence: {@code markdown} unless it says otherwise
   * @param text the text, without a line end at its end
   * @param location the whole entry
   */
  public record Template(
      Text title,
      Optional<Text> about,
      Optional<String> file,
      Optional<Located<String>> channel,
      String language,
      String text,
      Location location) {}

  /**
   * A change that touches several places.
   *
   * @param title the change; key {@code recipe:}
   * @param about when it is made
   * @param places what to change where, in order, at least one
   * @param location the whole entry
   */
  public record Recipe(Text title, Optional<Text> about, List<Place> places, Location location) {

    /** Copies the places. */
    public Recipe {
      places = List.copyOf(places);
    }
  }

  /**
   * A place to change.
   *
   * @param where the file or the service
   * @param what what to change there; key {@code do:}
   */
  public record Place(Text where, Text what) {}
}
