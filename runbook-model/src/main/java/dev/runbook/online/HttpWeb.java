package dev.runbook.online;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks over HTTP. It knows no cookies and no passwords, so nothing that is secret is ever sent. */
final class HttpWeb implements Web {

  private final HttpClient client;
  private final ProxySelector proxies;
  private final OnlineSettings settings;

  HttpWeb(OnlineSettings settings, ProxySelector proxies) {
    this.settings = settings;
    this.proxies = proxies;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.connectTimeout())
            .proxy(proxies)
            .build();
  }

  @Override
  public Answer ask(URI address, boolean page) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request(address, page), info -> PageStart.of(info, page));
    try {
      HttpResponse<String> response =
          answer.get(settings.timeout().toNanos(), TimeUnit.NANOSECONDS);
      return new Answer(response.statusCode(), headers(response.headers()), response.body());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("no answer in " + settings.timeout());
    } catch (ExecutionException e) {
      throw reason(address, e);
    } finally {
      answer.cancel(true);
    }
  }

  private HttpRequest request(URI address, boolean page) {
    // An offer of HTTP/2 without TLS is a header that some old servers refuse.
    boolean secure = "https".equals(address.getScheme());
    return HttpRequest.newBuilder(address)
        .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
        .method(page ? "GET" : "HEAD", HttpRequest.BodyPublishers.noBody())
        .header("User-Agent", settings.userAgent())
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        .build();
  }

  private static Map<String, String> headers(HttpHeaders headers) {
    Map<String, String> first = new HashMap<>();
    headers.map().forEach((name, all) -> first.put(name.toLowerCase(Locale.ROOT), all.get(0)));
    return first;
  }

  private IOException reason(URI address, ExecutionException failure) throws IOException {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UnresolvedAddressException) {
        if (isAskedDirectly(address)) {
          // The client does not say why; the system does, by an exception of its own.
          InetAddress.getByName(address.getHost());
        }
        return new ConnectException("no address of the host, or of the proxy");
      }
    }
    return failure.getCause() instanceof IOException reason ? reason : new IOException(failure);
  }

  /** Behind a proxy, this machine need not know the host. */
  private boolean isAskedDirectly(URI address) {
    return proxies.select(address).stream().allMatch(p -> p.type() == Proxy.Type.DIRECT);
  }
}
