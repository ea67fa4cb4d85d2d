package dev.runbook.online;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The way to a verdict on one address, a question at a time: first for the head of the page, then
 * for the page where that is refused or does not tell, on through redirects, and again where a
 * server is in trouble. Knows no threads and no clock; whoever asks the questions says what time it
 * is.
 */
final class Visit {

  /** As many as browsers follow at the least; RFC 9110 only asks to notice circles. */
  static final int MOST_REDIRECTS = 10;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final URI asked;
  private final int retries;
  private final Duration patience;

  private final Set<URI> seen = new HashSet<>();
  private URI at;
  private boolean page;
  private boolean permanent = true;
  private boolean cookies;
  private Optional<URI> moved = Optional.empty();
  private int failures;
  private Instant due = Instant.MIN;
  private Optional<Instant> rest = Optional.empty();
  private Optional<Verdict> verdict = Optional.empty();
  private Optional<Verdict> ofHost = Optional.empty();

  Visit(URI asked, OnlineSettings settings) {
    this.asked = asked;
    this.at = asked;
    this.retries = settings.retries();
    this.patience = settings.patience();
    seen.add(asked);
  }

  /** {@return the address that the verdict will be on} */
  URI asked() {
    return asked;
  }

  /** {@return what to ask for next} */
  URI at() {
    return at;
  }

  /** {@return whether to ask for the page itself, not only for its head} */
  boolean wantsPage() {
    return page;
  }

  /** {@return the moment before which not to ask} */
  Instant due() {
    return due;
  }

  /** {@return the verdict, once there is no more to ask} */
  Optional<Verdict> verdict() {
    return verdict;
  }

  /** {@return the moment before which the host that was asked last wants no question at all} */
  Optional<Instant> rest() {
    return rest;
  }

  /** {@return the verdict on all addresses of the host that was asked last, if it is the same} */
  Optional<Verdict> ofHost() {
    return ofHost;
  }

  /**
   * Ends the visit.
   *
   * @param decision what is known of the address that would be asked next
   */
  void decide(Verdict decision) {
    boolean here = decision.kind() == Verdict.Kind.ALIVE || at.equals(asked);
    String reason = "leads to `%s`, which %s".formatted(at, decision.reason());
    verdict = Optional.of(here ? decision : new Verdict(decision.kind(), reason, decision.moved()));
  }

  /** Goes on from an answer. */
  void answered(Answer answer, Instant now) {
    cookies |= answer.header("set-cookie").isPresent();
    rest = Optional.empty();
    int status = answer.status();
    if (answer.isRedirect()) {
      redirected(answer);
    } else if (status == 429) {
      Verdict tired = Verdict.unknown("answers 429, too many requests");
      retry(RetryAfter.of(answer, now), tired, now);
      rest = Optional.of(due);
      ofHost = verdict.map(decided -> tired);
    } else if (status >= 400 && !page) {
      askForPage();
    } else if (status >= 200 && status < 300) {
      opened(answer);
    } else if (status == 404 || status == 410) {
      decide(Verdict.dead("answers " + status));
    } else if (status == 408 || status == 425 || status >= 500) {
      retry(RetryAfter.of(answer, now), Verdict.unknown("answers " + status), now);
    } else {
      decide(Verdict.unknown("answers " + status + meaning(status)));
    }
  }

  /** Goes on from a question that got no answer. */
  void failed(IOException reason, Instant now) {
    Failure failure = Failure.of(reason);
    rest = Optional.empty();
    if (failure.isFinal()) {
      decide(failure.verdict());
    } else {
      page = true;
      retry(Optional.empty(), failure.verdict(), now);
    }
    if (failure.isOfHost()) {
      ofHost = verdict.map(decided -> failure.verdict());
    }
  }

  private void opened(Answer answer) {
    if (answer.isHtml() && !page) {
      askForPage();
    } else if (LoginPage.isIn(answer.start())) {
      decide(Verdict.unknown("asks for a password"));
    } else {
      decide(Verdict.alive(moved));
    }
  }

  private void redirected(Answer answer) {
    Optional<String> location = answer.header("location");
    Optional<URI> next = location.flatMap(to -> HttpAddress.of(at, to));
    if (next.isEmpty()) {
      decide(Verdict.unknown("answers " + answer.status() + ", and leads to no web address"));
    } else if (LoginPage.isAt(next.get(), asked)) {
      decide(Verdict.unknown("leads to a login page"));
    } else if (!seen.add(next.get())) {
      endless("leads in a circle");
    } else if (seen.size() > MOST_REDIRECTS + 1) {
      endless("leads on more than %s times".formatted(MOST_REDIRECTS));
    } else {
      permanent &= answer.isPermanent();
      at = next.get();
      if (permanent) {
        moved = next;
      }
    }
  }

  /** Some servers lead in circles only whoever asks for the head, or brings no cookie. */
  private void endless(String reason) {
    if (page) {
      decide(cookies ? Verdict.unknown(reason + ", and wants cookies") : Verdict.dead(reason));
    } else {
      seen.clear();
      seen.add(asked);
      at = asked;
      permanent = true;
      moved = Optional.empty();
      askForPage();
    }
  }

  private void askForPage() {
    page = true;
  }

  private void retry(Optional<Duration> wish, Verdict otherwise, Instant now) {
    Duration wait = wish.orElse(FIRST_WAIT.multipliedBy(1L << Math.min(2 * failures, 8)));
    failures++;
    if (failures > retries || (wish.isPresent() && wait.compareTo(patience) > 0)) {
      decide(otherwise);
    } else {
      due = now.plus(wait);
    }
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401 -> ", and wants to know who asks";
      case 403 -> ", and may open for others";
      case 407 -> ", and the proxy wants to know who asks";
      default -> "";
    };
  }
}
