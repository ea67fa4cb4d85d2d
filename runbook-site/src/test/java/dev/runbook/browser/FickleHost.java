package dev.runbook.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A host that can hang, fail, be killed and come back, and whose files can change. */
final class FickleHost implements AutoCloseable {

  private static final String ROOT = "/team/runbooks/";

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, Integer> failing = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final int port;
  private volatile boolean hangs;
  private HttpServer server;

  FickleHost(Map<String, byte[]> files) {
    this.files.putAll(files);
    server = start(0);
    port = server.getAddress().getPort();
  }

  private HttpServer start(int wanted) {
    try {
      HttpServer started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
      started.createContext("/", this::answer);
      started.setExecutor(
          Executors.newCachedThreadPool(
              task -> {
                Thread thread = new Thread(task, "fickle-host");
                thread.setDaemon(true);
                return thread;
              }));
      started.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address(String file) {
    return URI.create("http://127.0.0.1:" + port + ROOT + file);
  }

  void publish(Map<String, byte[]> edition) {
    files.clear();
    files.putAll(edition);
  }

  void publishOnly(String file, Map<String, byte[]> edition) {
    files.put(file, edition.get(file));
  }

  /** Puts a script before that of the worker, as a browser would be that is in a certain state. */
  static Map<String, byte[]> withWorkerIn(String state, Map<String, byte[]> edition) {
    Map<String, byte[]> files = new TreeMap<>(edition);
    files.computeIfPresent(
        "sw.js", (name, script) -> (state + "\n" + new String(script, UTF_8)).getBytes(UTF_8));
    return files;
  }

  /** Answers requests for a file with an error. */
  void fail(String file, int status) {
    failing.put(file, status);
  }

  /** Answers every file again. */
  void mend() {
    failing.clear();
  }

  /** What was asked for since the last time. */
  List<String> asked() {
    List<String> files = List.copyOf(asked);
    asked.clear();
    return files;
  }

  void kill() {
    server.stop(0);
  }

  void revive() {
    server = start(port);
  }

  void hang() {
    hangs = true;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (hangs) {
        end.await();
        return;
      }
      String path = exchange.getRequestURI().getPath();
      String file = path.startsWith(ROOT) ? path.substring(ROOT.length()) : "nowhere";
      String wanted = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
      byte[] bytes = files.get(wanted);
      int status = failing.getOrDefault(wanted, bytes == null ? 404 : 200);
      asked.add(wanted);
      exchange.getResponseHeaders().set("Content-Type", StaticHost.type(wanted));
      exchange.sendResponseHeaders(status, status != 200 ? -1 : bytes.length);
      if (status == 200) {
        exchange.getResponseBody().write(bytes);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }
}
