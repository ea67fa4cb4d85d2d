package dev.runbook.model;

import dev.runbook.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * What to do.
 *
 * @param requires what must be there or known before the first step
 * @param parameters placeholders in commands, written {@code <name>}
 * @param phases the phases that have steps, in the order of {@link Phase.Kind}
 * @param keep where the evidence is kept
 * @param causes common causes, each with its signs and its mend
 * @param never what must not be done, and why
 */
public record Procedure(
    List<Text> requires,
    List<Parameter> parameters,
    List<Phase> phases,
    Optional<Text> keep,
    List<Cause> causes,
    List<Prohibition> never) {

  /** Copies the lists. */
  public Procedure {
    requires = List.copyOf(requires);
    parameters = List.copyOf(parameters);
    phases = List.copyOf(phases);
    causes = List.copyOf(causes);
    never = List.copyOf(never);
  }

  /**
   * A run of steps with one purpose.
   *
   * @param kind its purpose
   * @param steps its steps, at least one
   * @param location where its key stands
   */
  public record Phase(Kind kind, List<Step> steps, Location location) {

    /** Copies the steps. */
    public Phase {
      steps = List.copyOf(steps);
    }

    /** The purposes, in the order in which a runbook shows them; causes stand behind DIAGNOSE. */
    public enum Kind {
      /** What to keep before anything is changed. */
      EVIDENCE,
      /** The steps of a runbook that has no phases. */
      STEPS,
      /** Finding out what is wrong. */
      DIAGNOSE,
      /** Making it stop. */
      MITIGATE,
      /** Making sure that it stopped. */
      VERIFY,
      /** Making sure that it does not come back. */
      PREVENT
    }
  }

  /**
   * A common cause.
   *
   * @param cause what it is
   * @param signs how one knows
   * @param steps how to mend it
   * @param location the whole entry
   */
  public record Cause(Text cause, List<Text> signs, List<Step> steps, Location location) {

    /** Copies the lists. */
    public Cause {
      signs = List.copyOf(signs);
      steps = List.copyOf(steps);
    }
  }

  /**
   * Something that must not be done.
   *
   * @param what what not to do, as an order: "scale the API above 8 replicas"
   * @param because why not
   */
  public record Prohibition(Text what, Optional<Text> because) {}

  /**
   * A placeholder in commands.
   *
   * @param name as it stands between {@code <} and {@code >}
   * @param about what it is
   * @param example a value it might have
   * @param label the label of the alert that holds it
   * @param values the values it can have; empty if any
   * @param location the whole entry
   */
  public record Parameter(
      Located<String> name,
      Optional<Text> about,
      Optional<String> example,
      Optional<String> label,
      List<String> values,
      Location location) {

    /** Copies the values. */
    public Parameter {
      values = List.copyOf(values);
    }
  }
}
