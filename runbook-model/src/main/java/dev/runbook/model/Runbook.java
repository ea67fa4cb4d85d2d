package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * One runbook, as its document says it.
 *
 * @param id its stable id: its address, for ever
 * @param code a short id that people grep for, such as {@code A6}
 * @param title what is wrong, in a few words
 * @param alerts the alerts it answers, in order
 * @param meaning what it is about
 * @param urgency how bad it is
 * @param ownership whose it is and whom to call
 * @param procedure what to do
 * @param aftermath what to write down, what to read, what happened before
 * @param lifecycle whether it is live, and what it was called before
 * @param location the whole document
 */
public record Runbook(
    Located<String> id,
    Optional<Located<String>> code,
    Text title,
    List<AlertClaim> alerts,
    Meaning meaning,
    Urgency urgency,
    Ownership ownership,
    Procedure procedure,
    Aftermath aftermath,
    Lifecycle lifecycle,
    Location location)
    implements Destination {

  /** Copies the alerts. */
  public Runbook {
    alerts = List.copyOf(alerts);
  }

  @Override
  public List<Located<String>> aliases() {
    return lifecycle.aliases();
  }

  /**
   * What a runbook is about.
   *
   * @param intent one line: the condition, its threshold and its window
   * @param symptoms what one sees
   * @param noActionIf when nothing needs to be done
   * @param impact what users notice
   * @param background what one has to know to understand it
   * @param monitoring how it is watched
   * @param slo the objective that it protects
   * @param budget how much of it is tolerated, and over what time
   */
  public record Meaning(
      Optional<Text> intent,
      List<Text> symptoms,
      List<Text> noActionIf,
      Optional<Text> impact,
      Optional<Text> background,
      Optional<Text> monitoring,
      Optional<Text> slo,
      Optional<Text> budget) {

    /** Copies the lists. */
    public Meaning {
      symptoms = List.copyOf(symptoms);
      noActionIf = List.copyOf(noActionIf);
    }
  }

  /**
   * How bad it is.
   *
   * @param severity the severity, unless a measure decides it
   * @param bands severities that depend on a measure, in order; empty if there is one severity
   * @param threshold the measure of the catalog that decides, instead of bands
   * @param rises when it becomes worse
   * @param respond in what time somebody must answer, where it differs from the severity's
   */
  public record Urgency(
      Optional<Located<String>> severity,
      List<Band> bands,
      Optional<Located<String>> threshold,
      List<SeverityChange> rises,
      Optional<Text> respond) {

    /** Copies the lists. */
    public Urgency {
      bands = List.copyOf(bands);
      rises = List.copyOf(rises);
    }
  }

  /**
   * Whose it is. Every value refers to the catalog.
   *
   * @param service the service that it is about
   * @param owner the team that keeps it
   * @param escalation the policy that says whom to call
   * @param dashboards links to look at
   */
  public record Ownership(
      Optional<Located<String>> service,
      Optional<Located<String>> owner,
      Optional<Located<String>> escalation,
      List<Located<String>> dashboards) {

    /** Copies the dashboards. */
    public Ownership {
      dashboards = List.copyOf(dashboards);
    }
  }

  /**
   * What to write down, what to read, what happened before.
   *
   * @param closing what the record of a closed alert must say; empty if the catalog's list holds
   * @param references further reading
   * @param incidents times when it happened
   */
  public record Aftermath(
      List<Text> closing, List<Reference> references, List<Incident> incidents) {

    /** Copies the lists. */
    public Aftermath {
      closing = List.copyOf(closing);
      references = List.copyOf(references);
      incidents = List.copyOf(incidents);
    }

    /**
     * Looks up a past incident.
     *
     * @param date its date as it is written
     * @return the first incident of that date, if there is one
     */
    public Optional<Incident> incident(String date) {
      return incidents.stream()
          .filter(incident -> incident.date().value().equals(date))
          .findFirst();
    }
  }

  /**
   * A past incident.
   *
   * @param date its day or month, as {@code 2026-05-13} or {@code 2026-05}
   * @param what what happened, in a line
   */
  public record Incident(Located<String> date, Text what) {}

  /**
   * Whether a runbook is live, and what it was called before.
   *
   * @param status whether it can be relied on
   * @param replacedBy the runbook or guide that took over from a retired one
   * @param stillFiring what to do if the alert of a retired one still fires
   * @param aliases former ids, whose addresses lead here
   * @param rulesElsewhere whether the rules of its alerts live outside the repository
   * @param reviewed when a person last read it beside its alert rules
   */
  public record Lifecycle(
      Status status,
      Optional<Located<String>> replacedBy,
      Optional<Text> stillFiring,
      List<Located<String>> aliases,
      boolean rulesElsewhere,
      Optional<Review> reviewed) {

    /** Copies the aliases. */
    public Lifecycle {
      aliases = List.copyOf(aliases);
    }
  }

  /** Whether a runbook can be relied on. */
  public enum Status {
    /** Complete and kept. */
    LIVE,
    /** A place that is known to be unfinished. */
    STUB,
    /** No longer valid; its address leads on. */
    RETIRED
  }

  /**
   * A review.
   *
   * @param date its day, as {@code 2026-11-01}
   * @param rules a hash of the alert rules as they were then
   */
  public record Review(Located<String> date, Optional<Located<String>> rules) {}
}
