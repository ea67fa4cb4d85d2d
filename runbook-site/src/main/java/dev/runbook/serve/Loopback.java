package dev.runbook.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens on this machine alone: on 127.0.0.1, and on ::1 where there is such an address. */
final class Loopback implements AutoCloseable {

  private static final byte[] IPV4 = {127, 0, 0, 1};
  private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private final List<HttpServer> servers;
  private final ExecutorService threads;

  private Loopback(List<HttpServer> servers, ExecutorService threads) {
    this.servers = servers;
    this.threads = threads;
  }

  /**
   * Begins to listen.
   *
   * @param port the port; 0 for any
   * @param handler answers requests, in many threads
   * @throws PortTakenException if somebody else listens there
   * @throws IOException if this machine does not let us listen
   */
  static Loopback listen(int port, HttpHandler handler) throws IOException {
    ExecutorService threads = Executors.newCachedThreadPool(Loopback::daemon);
    List<HttpServer> servers = new ArrayList<>();
    try {
      servers.add(server(IPV4, port));
    } catch (BindException e) {
      threads.shutdownNow();
      throw new PortTakenException(port, e);
    }
    try {
      servers.add(server(IPV6, servers.get(0).getAddress().getPort()));
    } catch (IOException e) {
      // Not every machine has the newer protocol; the address that people are told needs it not.
      servers.subList(1, servers.size()).clear();
    }
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
    }
    return new Loopback(servers, threads);
  }

  private static HttpServer server(byte[] address, int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(address), port), 0);
  }

  /** Ends with the process, and sees the classes of a Maven plugin. */
  static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "runbook-serve");
    thread.setDaemon(true);
    thread.setContextClassLoader(Loopback.class.getClassLoader());
    return thread;
  }

  /** {@return the address of the home page} */
  URI address() {
    return URI.create("http://127.0.0.1:" + servers.get(0).getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    threads.shutdownNow();
    servers.forEach(server -> server.stop(0));
  }
}
