package dev.runbook.load;

import dev.runbook.model.Guide;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Runbook.Status;
import dev.runbook.model.Service;
import dev.runbook.model.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which alerts have a runbook that can be relied on, and what else has none.
 *
 * @param alerts every alert that is known, ordered by name
 * @param unfinished the runbooks that are stubs or retired, ordered by id
 * @param guideGaps the places in guides that lead to no runbook
 * @param serviceGaps the services and failures without a runbook
 */
public record Coverage(
    List<Alert> alerts,
    List<Runbook> unfinished,
    List<GuideGap> guideGaps,
    List<ServiceGap> serviceGaps) {

  /** Copies the lists. */
  public Coverage {
    alerts = List.copyOf(alerts);
    unfinished = List.copyOf(unfinished);
    guideGaps = List.copyOf(guideGaps);
    serviceGaps = List.copyOf(serviceGaps);
  }

  /**
   * An alert that alert rules define, a runbook names or a route names.
   *
   * @param name its full name
   * @param claim the runbook that answers it
   * @param elsewhere where its rules lead to a runbook that is none of these; only if none of these
   *     answers it
   */
  public record Alert(String name, Optional<RunbookSet.Claim> claim, Optional<String> elsewhere) {

    /** {@return what becomes of somebody whom it pages} */
    public State state() {
      return claim
          .map(c -> State.of(c.runbook().lifecycle().status()))
          .orElse(elsewhere.isPresent() ? State.ELSEWHERE : State.NONE);
    }
  }

  /** What an alert leads to, the best first. */
  public enum State {
    /** A runbook that can be relied on. */
    LIVE,
    /** A runbook that has yet to be written. */
    STUB,
    /** A runbook that no longer holds. */
    RETIRED,
    /** A page outside of these runbooks, of which nothing is known here. */
    ELSEWHERE,
    /** Nothing. */
    NONE;

    private static State of(Status status) {
      return switch (status) {
        case LIVE -> LIVE;
        case STUB -> STUB;
        case RETIRED -> RETIRED;
      };
    }
  }

  /**
   * A place in a guide that leads to no runbook.
   *
   * @param guide the guide
   * @param anchor where it stands on the guide's page
   * @param what the symptom or the class of failures
   * @param meanwhile what to do as long as there is no runbook
   */
  public record GuideGap(Guide guide, String anchor, Text what, Optional<Text> meanwhile) {}

  /**
   * A service that fails without a runbook.
   *
   * @param service the service
   * @param failure the way in which it fails; empty if none is described, and no runbook is about
   *     the service
   */
  public record ServiceGap(Service service, Optional<Service.Failure> failure) {}

  /**
   * Finds what is covered and what is not.
   *
   * @param set the runbooks
   * @param ruleAlerts the names of the alerts that alert rules define
   * @param elsewhere where rules lead out of these runbooks, by the name of the alert
   * @return what was found; the order of the names does not matter
   */
  public static Coverage of(
      RunbookSet set, Collection<String> ruleAlerts, Map<String, String> elsewhere) {
    List<Alert> alerts =
        names(set, ruleAlerts)
            .distinct()
            .sorted()
            .map(name -> alert(name, set.claim(name), elsewhere))
            .toList();
    return new Coverage(alerts, unfinished(set), guideGaps(set), serviceGaps(set));
  }

  private static Alert alert(
      String name, Optional<RunbookSet.Claim> claim, Map<String, String> elsewhere) {
    Optional<String> link = Optional.ofNullable(elsewhere.get(name));
    return new Alert(name, claim, link.filter(l -> claim.isEmpty()));
  }

  /** The names of all alerts that are known, in any order, some several times. */
  static Stream<String> names(RunbookSet set, Collection<String> ruleAlerts) {
    return Stream.of(
            ruleAlerts.stream(),
            set.namedAlerts().stream().map(claim -> claim.alert().name().value()),
            set.catalog().routes().stream().flatMap(r -> r.alerts().stream()).map(Located::value))
        .flatMap(names -> names);
  }

  static List<Runbook> unfinished(RunbookSet set) {
    return set.runbooks().stream().filter(r -> r.lifecycle().status() != Status.LIVE).toList();
  }

  static List<GuideGap> guideGaps(RunbookSet set) {
    return set.guides().stream()
        .flatMap(guide -> Stream.concat(triage(guide), mitigations(guide)))
        .toList();
  }

  private static Stream<GuideGap> triage(Guide guide) {
    return guide.triage().stream()
        .filter(row -> row.see().isEmpty())
        .map(row -> new GuideGap(guide, GuideAnchors.TRIAGE, row.symptom(), row.none()));
  }

  /** A mitigation that says all in its own steps, and does not miss a runbook, is no gap. */
  private static Stream<GuideGap> mitigations(Guide guide) {
    List<Guide.Mitigation> all = guide.mitigations();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).see().isEmpty())
        .filter(i -> all.get(i).none().isPresent() || all.get(i).steps().isEmpty())
        .mapToObj(
            i -> {
              String anchor = GuideAnchors.of(GuideAnchors.MITIGATIONS, i);
              return new GuideGap(guide, anchor, all.get(i).title(), all.get(i).none());
            });
  }

  static List<ServiceGap> serviceGaps(RunbookSet set) {
    Set<String> served =
        set.runbooks().stream()
            .flatMap(runbook -> runbook.ownership().service().stream())
            .map(Located::value)
            .collect(Collectors.toSet());
    return set.items(Service.class).stream()
        .flatMap(service -> gaps(service, served.contains(service.id().value())))
        .toList();
  }

  private static Stream<ServiceGap> gaps(Service service, boolean isServed) {
    if (service.failures().isEmpty()) {
      return isServed ? Stream.empty() : Stream.of(new ServiceGap(service, Optional.empty()));
    }
    return service.failures().stream()
        .filter(failure -> failure.runbook().isEmpty())
        .map(failure -> new ServiceGap(service, Optional.of(failure)));
  }
}
