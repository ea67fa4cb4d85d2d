package dev.runbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a folder on the loopback as static hosts do: {@code index.html} for a folder, a redirect
 * where its slash is missing, {@code 404.html} for everything else, text compressed. The site lies
 * in a sub-folder, as that of a project on GitHub Pages does.
 */
final class StaticHost {

  private static final String ROOT = "/site/";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("tsv", "text/tab-separated-values; charset=utf-8"),
          Map.entry("zip", "application/zip"));

  private final Path folder;
  private final URI base;

  private StaticHost(Path folder, URI base) {
    this.folder = folder;
    this.base = base;
  }

  /** Serves a folder until the end of the run. */
  static StaticHost serve(Path folder) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, 0);
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + ROOT);
    StaticHost host = new StaticHost(folder, base);
    server.createContext("/", host::answer);
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "static-host");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
    return host;
  }

  /** {@return the address of the site, with a slash at its end} */
  URI base() {
    return base;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file =
          folder.resolve(path.startsWith(ROOT) ? path.substring(ROOT.length()) : "404.html");
      if (!file.normalize().startsWith(folder)) {
        send(exchange, 404, folder.resolve("404.html"));
      } else if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
      } else {
        Path wanted = Files.isDirectory(file) ? file.resolve("index.html") : file;
        boolean found = path.startsWith(ROOT) && Files.isRegularFile(wanted);
        send(exchange, found ? 200 : 404, found ? wanted : folder.resolve("404.html"));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    String type = type(file.getFileName().toString());
    exchange.getResponseHeaders().set("Content-Type", type);
    if (takesZipped(exchange) && isText(type)) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      bytes = zipped(bytes);
    }
    boolean body = bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, body ? bytes.length : -1);
    if (body) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private static boolean takesZipped(HttpExchange exchange) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  private static boolean isText(String type) {
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  /** The type of a file by the ending of its name. */
  static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }
}
