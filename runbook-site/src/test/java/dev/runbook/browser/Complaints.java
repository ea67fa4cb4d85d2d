package dev.runbook.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a browser records of a test: requests, errors on the console, violations of the policy. */
final class Complaints {

  /** Runs in every page before its own scripts; what it says comes out on the console. */
  static final String LISTENER =
      """
      addEventListener("securitypolicyviolation", e =>
        console.error("policy violated: " + e.effectiveDirective + " by " + e.blockedURI));
      addEventListener("error", e => console.error("error: " + (e.message || e.target.src)), true);
      addEventListener("unhandledrejection", e => console.error("rejected: " + e.reason));
      """;

  private static final Json JSON = new Json();

  private final ChromeDriver driver;
  private final Set<String> origins = new LinkedHashSet<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> forgiven = new ArrayList<>();

  Complaints(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Forgets what was recorded, the origins too. */
  void forget() {
    read();
    origins.clear();
    requests.clear();
    errors.clear();
    forgiven.clear();
  }

  void allow(URI address) {
    origins.add(origin(address));
  }

  Set<String> origins() {
    return Set.copyOf(origins);
  }

  void forgive(String part) {
    forgiven.add(part);
  }

  List<String> requests() {
    read();
    return List.copyOf(requests);
  }

  List<String> all() {
    read();
    Stream<String> strangers =
        requests.stream()
            .filter(request -> origins.stream().noneMatch(o -> isWithin(request, o)))
            .map(request -> "a request left the origin: " + request);
    return Stream.concat(errors.stream(), strangers)
        .filter(line -> forgiven.stream().noneMatch(line::contains))
        .toList();
  }

  private void read() {
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      request(JSON.toType(entry.getMessage(), Json.MAP_TYPE));
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        errors.add(entry.getMessage());
      }
    }
  }

  private void request(Map<String, Object> entry) {
    Map<?, ?> message = (Map<?, ?>) entry.get("message");
    if ("Network.requestWillBeSent".equals(message.get("method"))) {
      Map<?, ?> parameters = (Map<?, ?>) message.get("params");
      String url = (String) ((Map<?, ?>) parameters.get("request")).get("url");
      if (!url.startsWith("data:") && !url.startsWith("blob:") && !url.startsWith("about:")) {
        requests.add(url);
      }
    }
  }

  private static boolean isWithin(String request, String origin) {
    return request.startsWith(origin + "/");
  }

  /** The origin of an address; that of all files is the disk. */
  private static String origin(URI address) {
    String authority = address.getRawAuthority();
    return address.getScheme() + "://" + (authority == null ? "" : authority);
  }
}
