package dev.runbook.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request exactly as it is written here, which no library would send. */
final class Request {

  private static final int PATIENCE_MILLIS = 30_000;

  /**
   * What came back.
   *
   * @param status its status
   * @param head its status line and headers, in lower case
   * @param body its content
   */
  record Response(int status, String head, String body) {}

  private Request() {}

  static Response get(URI server, String path) {
    return send(server, "GET", path, "127.0.0.1:" + server.getPort());
  }

  static Response send(URI server, String method, String path, String host) {
    return send(server, method, path, "Host: " + host + "\r\n", PATIENCE_MILLIS);
  }

  /** Sends and reads until the server closes the connection. */
  static Response send(URI server, String method, String path, String headers, int patience) {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(patience);
      String request = method + " " + path + " HTTP/1.0\r\n" + headers + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      String text = all.toString(StandardCharsets.UTF_8);
      int end = text.indexOf("\r\n\r\n");
      return new Response(
          Integer.parseInt(text.split(" ", 3)[1]),
          text.substring(0, end).toLowerCase(java.util.Locale.ROOT),
          text.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
