package dev.runbook.maven;

import dev.runbook.model.Wildcard;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.settings.Proxy;

/**
 * Sends questions through the proxies of Maven's settings, as Maven does with its downloads: for
 * https through the proxy for http, if there is none of its own. Names and passwords of proxies are
 * not used.
 */
final class MavenProxies extends ProxySelector {

  private final List<Proxy> active;
  private final ProxySelector otherwise;

  private MavenProxies(List<Proxy> active, ProxySelector otherwise) {
    this.active = active;
    this.otherwise = otherwise;
  }

  /**
   * Chooses proxies.
   *
   * @param proxies what the settings say
   * @param otherwise what holds where they say nothing
   * @return the choice
   */
  static ProxySelector of(List<Proxy> proxies, ProxySelector otherwise) {
    List<Proxy> active = proxies.stream().filter(Proxy::isActive).toList();
    return active.isEmpty() ? otherwise : new MavenProxies(active, otherwise);
  }

  @Override
  public List<java.net.Proxy> select(URI uri) {
    Optional<Proxy> proxy = find(uri.getScheme()).or(() -> find("http"));
    if (proxy.isEmpty()) {
      return otherwise.select(uri);
    }
    InetSocketAddress address =
        InetSocketAddress.createUnresolved(proxy.get().getHost(), proxy.get().getPort());
    return isDirect(proxy.get(), uri.getHost())
        ? List.of(java.net.Proxy.NO_PROXY)
        : List.of(new java.net.Proxy(java.net.Proxy.Type.HTTP, address));
  }

  private Optional<Proxy> find(String scheme) {
    return active.stream()
        .filter(proxy -> scheme.equalsIgnoreCase(proxy.getProtocol()))
        .findFirst();
  }

  /**
   * Hosts that are asked without a proxy: names parted by {@code |}, with {@code *} for anything.
   */
  private static boolean isDirect(Proxy proxy, String host) {
    String hosts = Optional.ofNullable(proxy.getNonProxyHosts()).orElse("");
    return Stream.of(hosts.split("[|,]"))
        .map(pattern -> pattern.strip().toLowerCase(Locale.ROOT))
        .filter(pattern -> !pattern.isEmpty())
        .anyMatch(pattern -> Wildcard.matches(pattern, host.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException reason) {
    otherwise.connectFailed(uri, address, reason);
  }
}
