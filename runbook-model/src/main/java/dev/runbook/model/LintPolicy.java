package dev.runbook.model;

import java.util.List;
import java.util.Optional;

/**
 * How a team weighs the rules of the lint. Key {@code lint:} of the catalog.
 *
 * @param weights weights that hold everywhere
 * @param areas weights of parts of the repository; of several that fit a file, the last one holds
 */
public record LintPolicy(List<Weight> weights, List<Area> areas) {

  /** The word for all severities of alerts that have no weight of their own. */
  public static final String OTHER = "other";

  /** Copies the lists. */
  public LintPolicy {
    weights = List.copyOf(weights);
    areas = List.copyOf(areas);
  }

  /**
   * The weight of a rule.
   *
   * @param rule the id of the rule
   * @param alertSeverity the severity of the alerts for which it holds, as the catalog has it, or
   *     {@link #OTHER}; empty if it holds for everything
   * @param word {@code error}, {@code warning}, {@code info} or {@code off}
   */
  public record Weight(
      Located<String> rule, Optional<Located<String>> alertSeverity, Located<String> word) {}

  /**
   * The weights of a part of the repository.
   *
   * @param path a pattern for paths: {@code *} stands for anything but a slash, {@code **} for
   *     anything
   * @param weights its weights
   */
  public record Area(Located<String> path, List<Weight> weights) {

    /** Copies the list. */
    public Area {
      weights = List.copyOf(weights);
    }
  }
}
