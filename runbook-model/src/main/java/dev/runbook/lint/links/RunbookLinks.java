package dev.runbook.lint.links;

import dev.runbook.alerting.AlertRule;
import dev.runbook.lint.links.RunbookLink.Page;
import dev.runbook.lint.links.RunbookLink.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Says where links lead, each once. Safe for use by several threads.
 *
 * <p>Where places lie in each other, a link means the one that has its page, or else the innermost.
 */
public final class RunbookLinks {

  private static final Comparator<Page> BEST =
      Comparator.comparing(Page::status)
          .thenComparing(page -> -page.place().home().segments().size());

  private final List<Place> places;
  private final Map<String, RunbookLink> known = new ConcurrentHashMap<>();
  private final Map<String, RunbookLink> ofFilled = new ConcurrentHashMap<>();

  /**
   * Begins to judge links.
   *
   * @param places the places whose pages are known; of two that are equal, the first counts
   */
  public RunbookLinks(List<? extends Place> places) {
    this.places = List.copyOf(places);
  }

  /** {@return the places whose pages are known} */
  public List<Place> places() {
    return places;
  }

  /**
   * Where an address leads.
   *
   * @param text the address as it is written
   * @return what it names
   */
  public RunbookLink of(String text) {
    return known.computeIfAbsent(text, this::read);
  }

  /**
   * Where the link of an alert rule leads.
   *
   * @param rule the rule, whose name its templates may ask for
   * @param annotation the annotation that holds the link
   * @return what it names
   */
  public RunbookLink of(AlertRule rule, AlertRule.Pair annotation) {
    String text = annotation.value().text();
    String filled = AlertName.filled(text, rule);
    if (filled.equals(text)) {
      return of(text);
    }
    // What is filled in is not what somebody wrote, and cannot be malformed.
    RunbookLink written = of(text);
    return written instanceof RunbookLink.Malformed
        ? written
        : ofFilled.computeIfAbsent(filled, this::wellFormed);
  }

  private RunbookLink read(String text) {
    Optional<Malformation> malformation = Malformation.in(text);
    return malformation.isPresent()
        ? new RunbookLink.Malformed(malformation.get())
        : wellFormed(text);
  }

  private RunbookLink wellFormed(String text) {
    Template template = Template.of(text);
    if (template.isAll()) {
      return new RunbookLink.TemplateOnly();
    }
    if (template.decides() || template.masked().charAt(0) == Template.GAP) {
      return new RunbookLink.Undecided();
    }
    return WebAddress.of(template.masked())
        .map(this::read)
        .orElseGet(() -> new RunbookLink.Foreign(Optional.empty()));
  }

  private RunbookLink read(WebAddress address) {
    if (Template.hasGap(address.host()) || Template.hasGap(address.port())) {
      return new RunbookLink.Undecided();
    }
    Optional<Page> page =
        places.stream()
            .flatMap(place -> place.below(address).map(path -> page(place, path, address)).stream())
            .min(BEST);
    if (page.isPresent()) {
      return page.get();
    }
    return places.stream().anyMatch(place -> place.mayHold(address))
        ? new RunbookLink.Undecided()
        : new RunbookLink.Foreign(Optional.of(address));
  }

  private static Page page(Place place, String path, WebAddress address) {
    String fragment = address.plainFragment();
    String anchor = place.anchor(fragment);
    Status status =
        pages(place, path)
            .map(page -> page.has(anchor) ? Status.LIVE : Status.NO_ANCHOR)
            .min(Comparator.naturalOrder())
            .orElse(Status.NO_PAGE);
    return new Page(place, path, fragment, status);
  }

  /** The pages that a path can mean. */
  private static Stream<KnownPage> pages(Place place, String path) {
    int gap = path.indexOf(Template.GAP);
    if (gap < 0) {
      return place.page(path).stream();
    }
    String head = path.substring(0, gap);
    NavigableSet<String> from = place.paths().tailSet(head, true);
    return from.stream()
        .takeWhile(candidate -> candidate.startsWith(head))
        .filter(Template.fitting(path))
        .flatMap(candidate -> place.page(candidate).stream());
  }
}
