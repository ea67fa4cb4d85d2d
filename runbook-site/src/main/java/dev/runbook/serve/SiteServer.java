package dev.runbook.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Answers browsers: with what is shown, and with news of it. */
final class SiteServer {

  /** Where pages hear of changes; no page can have such an address. */
  static final String EVENTS = "/.events/";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "same-origin",
          "X-Content-Type-Options", "nosniff");

  private final Stage stage;
  private final SiteAnswers answers;
  private final EventStream events;

  SiteServer(Stage stage, SiteAnswers answers) {
    this.stage = stage;
    this.answers = answers;
    this.events = new EventStream(stage);
  }

  /** Answers one request. */
  void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      Optional<Answer> refusal = Guard.refuse(exchange);
      String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
      boolean isHead = exchange.getRequestMethod().equals("HEAD");
      if (refusal.isPresent()) {
        send(exchange, refusal.get(), isHead);
      } else if (path.startsWith(EVENTS) && !isHead) {
        events.serve(exchange, page(path.substring(EVENTS.length())));
      } else {
        URI asked = exchange.getRequestURI();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        send(exchange, answers.to(stage.now(), path, asked.getRawPath(), query), isHead);
      }
    }
  }

  private static String page(String path) {
    return path.replaceFirst("(^|/)(index\\.html)?$", "");
  }

  private static void send(HttpExchange exchange, Answer answer, boolean isHead)
      throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean hasBody = answer.body().length > 0 && !isHead;
    exchange.sendResponseHeaders(answer.status(), hasBody ? answer.body().length : -1);
    if (hasBody) {
      exchange.getResponseBody().write(answer.body());
    }
  }
}
