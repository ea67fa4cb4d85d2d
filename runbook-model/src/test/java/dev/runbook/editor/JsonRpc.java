package dev.runbook.editor;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One end of JSON-RPC over the standard streams of a process, framed as language servers do. For
 * one thread, beside the one that reads.
 */
final class JsonRpc implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private int requests;

  JsonRpc(Process process) {
    this.process = process;
    Thread reader = new Thread(this::readAll, "json-rpc");
    reader.setDaemon(true);
    reader.start();
  }

  /** Sends a message that expects no answer. */
  void inform(String method, Map<String, ?> params) {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
  }

  /** Sends a request, and gives its number. */
  int request(String method, Map<String, ?> params) {
    requests++;
    send(Map.of("jsonrpc", "2.0", "id", requests, "method", method, "params", params));
    return requests;
  }

  /** The next message that is no request of the other side; those are answered on the way. */
  JsonNode next(UnaryOperator<JsonNode> answers) {
    while (true) {
      JsonNode message = take();
      if (!message.has("id") || !message.has("method")) {
        return message;
      }
      JsonNode result = answers.apply(message);
      send(Map.of("jsonrpc", "2.0", "id", message.path("id"), "result", result));
    }
  }

  private JsonNode take() {
    try {
      JsonNode message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null || message.isNull()) {
        throw new AssertionError(message == null ? "no message came" : "the other side has ended");
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void send(Map<String, ?> message) {
    byte[] body = JSON.writeValueAsBytes(message);
    String head = "Content-Length: " + body.length + "\r\n\r\n";
    try {
      process.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      process.getOutputStream().write(body);
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readAll() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      while (true) {
        received.add(JSON.readTree(in.readNBytes(readLength(in))));
      }
    } catch (IOException e) {
      received.add(JSON.nullNode());
    }
  }

  private static int readLength(InputStream in) throws IOException {
    int length = 0;
    for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
      }
    }
    return length;
  }

  private static String readLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
