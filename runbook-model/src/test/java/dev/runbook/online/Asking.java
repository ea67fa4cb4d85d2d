package dev.runbook.online;

import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Asks as a test needs it: quickly, and without waiting for real. */
final class Asking {

  private Asking() {}

  /** Settings under which nothing but waits takes time. */
  static OnlineSettings settings() {
    return settings(2, Duration.ZERO);
  }

  static OnlineSettings settings(int perHost, Duration pause) {
    return new OnlineSettings(
        false,
        8,
        perHost,
        pause,
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        2,
        Duration.ofSeconds(60),
        7,
        "runbook-test");
  }

  /** The verdict on one address of a server. */
  static Verdict verdict(URI address) {
    return verdict(address, new TestTime());
  }

  static Verdict verdict(URI address, Time time) {
    Web web = new HttpWeb(settings(), ProxySelector.of(null));
    return verdicts(List.of(address), web, settings(), time).get(address);
  }

  static Map<URI, Verdict> verdicts(
      List<URI> addresses, Web web, OnlineSettings settings, Time time) {
    return new Crawl(web, settings, time).visit(addresses).verdicts();
  }
}
