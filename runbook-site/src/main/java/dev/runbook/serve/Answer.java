package dev.runbook.serve;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a browser gets. Nobody changes the bytes that it was made of. */
final class Answer {

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Answer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, Map.of("Content-Type", type), body);
  }

  static Answer text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static Answer moved(String to) {
    return new Answer(302, Map.of("Location", to), new byte[0]);
  }

  /** The same with another header. */
  Answer with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** The status of HTTP. */
  int status() {
    return status;
  }

  /** The headers besides those that every answer has. */
  Map<String, String> headers() {
    return headers;
  }

  /** The content. */
  byte[] body() {
    return body;
  }
}
