package dev.runbook.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web server on this machine that answers as a test tells it to, and remembers the questions. */
final class TestServer implements AutoCloseable {

  /** What a path answers. */
  @FunctionalInterface
  interface Reply {
    void to(HttpExchange question) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> questions = new CopyOnWriteArrayList<>();
  private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  TestServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.start();
  }

  /** The address of a path. */
  URI at(String path) {
    return URI.create("http://127.0.0.1:%s%s".formatted(server.getAddress().getPort(), path));
  }

  /** Lets a path, and what is below it, answer. */
  TestServer on(String path, Reply reply) {
    server.createContext(
        path,
        question -> {
          questions.add(question.getRequestMethod() + " " + question.getRequestURI());
          headers.add(Map.copyOf(question.getRequestHeaders()));
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          try (question) {
            reply.to(question);
          } finally {
            running.decrementAndGet();
          }
        });
    return this;
  }

  /** An answer without a body. */
  static Reply status(int status) {
    return question -> question.sendResponseHeaders(status, -1);
  }

  /** An answer that leads on. */
  static Reply redirect(int status, String location) {
    return question -> {
      question.getResponseHeaders().set("Location", location);
      question.sendResponseHeaders(status, -1);
    };
  }

  /** A page. */
  static Reply html(String page) {
    return bytes("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  /** A file. */
  static Reply bytes(String type, byte[] body) {
    return question -> {
      question.getResponseHeaders().set("Content-Type", type);
      if (question.getRequestMethod().equals("HEAD")) {
        question.sendResponseHeaders(200, -1);
      } else {
        question.sendResponseHeaders(200, body.length);
        question.getResponseBody().write(body);
      }
    };
  }

  /** One answer to a question for the head of a page, another one for the page. */
  static Reply headOrPage(Reply head, Reply page) {
    return question -> (question.getRequestMethod().equals("HEAD") ? head : page).to(question);
  }

  /** Methods and paths in the order in which they were asked for. */
  List<String> questions() {
    return List.copyOf(questions);
  }

  /** The headers of each question, names as {@code Xxxx-yyyy}. */
  List<Map<String, List<String>>> headers() {
    return List.copyOf(headers);
  }

  /** How many questions it ever had to answer at a time. */
  int mostAtATime() {
    return most.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
