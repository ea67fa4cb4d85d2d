package dev.runbook.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.runbook.serve.Stage.Scene;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Tells the pages that are open what is shown, as server-sent events. */
final class EventStream {

  /** More would need as many threads. A browser opens no more than six. */
  private static final int MOST_READERS = 32;

  /** So soon one notices that a reader has gone. */
  private static final long PULSE_MILLIS = 10_000;

  private final Stage stage;
  private final Semaphore places = new Semaphore(MOST_READERS);

  EventStream(Stage stage) {
    this.stage = stage;
  }

  /**
   * Tells one page, until that goes.
   *
   * @param exchange the request of the page
   * @param page the path of the page
   */
  void serve(HttpExchange exchange, String page) throws IOException {
    if (!places.tryAcquire()) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      send(exchange.getResponseBody(), page);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  /** Ends when the reader has gone, which the next line that is written to it tells. */
  private void send(OutputStream out, String page) throws IOException, InterruptedException {
    long seen = -1;
    while (!Thread.currentThread().isInterrupted()) {
      Optional<Scene> next = stage.after(seen, PULSE_MILLIS);
      if (next.isPresent()) {
        seen = next.get().number();
      }
      String text = next.map(scene -> "data: " + SceneText.of(scene, page)).orElse(":");
      out.write((text + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
