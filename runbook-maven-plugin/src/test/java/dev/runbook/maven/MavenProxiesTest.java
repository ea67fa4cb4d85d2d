package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.Test;

class MavenProxiesTest {

  private static final URI SECURE = URI.create("https://wiki.example.com/");
  private static final ProxySelector OF_THE_JVM =
      ProxySelector.of(InetSocketAddress.createUnresolved("jvm.example.com", 1));

  private static Proxy proxy(String protocol, String host, String nonProxyHosts) {
    Proxy proxy = new Proxy();
    proxy.setProtocol(protocol);
    proxy.setHost(host);
    proxy.setPort(3128);
    proxy.setNonProxyHosts(nonProxyHosts);
    return proxy;
  }

  private static String chosen(URI address, Proxy... proxies) {
    java.net.Proxy choice = MavenProxies.of(List.of(proxies), OF_THE_JVM).select(address).get(0);
    return choice.address() instanceof InetSocketAddress to
        ? to.getHostString() + ":" + to.getPort()
        : "direct";
  }

  @Test
  void the_proxy_for_http_also_serves_https_unless_that_has_its_own() {
    Proxy http = proxy("http", "one.example.com", null);
    Proxy https = proxy("https", "two.example.com", null);

    assertThat(chosen(SECURE, http)).isEqualTo("one.example.com:3128");
    assertThat(chosen(SECURE, http, https)).isEqualTo("two.example.com:3128");
    assertThat(chosen(URI.create("http://wiki.example.com/"), https, http))
        .isEqualTo("one.example.com:3128");
  }

  @Test
  void hosts_that_need_no_proxy_are_asked_directly() {
    Proxy proxy = proxy("http", "one.example.com", "localhost|*.example.com");

    assertThat(chosen(SECURE, proxy)).isEqualTo("direct");
    assertThat(chosen(URI.create("https://WIKI.Example.com/"), proxy)).isEqualTo("direct");
    assertThat(chosen(URI.create("https://example.org/"), proxy)).isEqualTo("one.example.com:3128");
  }

  @Test
  void without_an_active_proxy_the_choice_of_the_jvm_holds() {
    Proxy off = proxy("http", "one.example.com", null);
    off.setActive(false);

    assertThat(chosen(SECURE)).isEqualTo("jvm.example.com:1");
    assertThat(chosen(SECURE, off)).isEqualTo("jvm.example.com:1");
    assertThat(chosen(URI.create("http://x.example.com/"), proxy("https", "two.example.com", "")))
        .isEqualTo("jvm.example.com:1");
  }
}
