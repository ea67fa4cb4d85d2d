package dev.runbook.online;

import static dev.runbook.online.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class CrawlTest {

  private static final Answer FINE = new Answer(204, Map.of(), "");

  private final TestTime time = new TestTime();

  private static List<URI> pages(String host, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> URI.create("http://%s/page-%s".formatted(host, i)))
        .toList();
  }

  private Map<URI, Verdict> verdicts(List<URI> addresses, Web web) {
    return Asking.verdicts(addresses, web, Asking.settings(), time);
  }

  @Test
  void no_host_has_to_answer_more_questions_at_a_time_than_it_should() throws Exception {
    CountDownLatch two = new CountDownLatch(2);
    try (TestServer server = new TestServer()) {
      server.on(
          "/",
          question -> {
            two.countDown();
            await(two);
            status(204).to(question);
          });
      List<URI> addresses = IntStream.range(0, 40).mapToObj(i -> server.at("/" + i)).toList();
      Web web = new HttpWeb(Asking.settings(), ProxySelector.of(null));

      Map<URI, Verdict> verdicts = verdicts(addresses, web);

      assertThat(verdicts.values()).extracting(Verdict::kind).containsOnly(Verdict.Kind.ALIVE);
      assertThat(server.questions()).hasSize(40);
      assertThat(server.mostAtATime()).isEqualTo(2);
    }
  }

  @Test
  void a_busy_host_keeps_nobody_from_asking_others() {
    CountDownLatch others = new CountDownLatch(50);
    Web web =
        (address, page) -> {
          if (address.getHost().equals("slow.example.com")) {
            await(others);
          } else {
            others.countDown();
          }
          return FINE;
        };
    List<URI> addresses =
        Stream.concat(
                pages("slow.example.com", 20).stream(), pages("fast.example.com", 50).stream())
            .toList();

    assertThat(verdicts(addresses, web)).hasSize(70);
  }

  @Test
  void questions_to_one_host_start_no_faster_than_the_pause_allows() {
    List<Instant> starts = new CopyOnWriteArrayList<>();
    Web web =
        (address, page) -> {
          starts.add(time.now());
          return FINE;
        };
    OnlineSettings settings = Asking.settings(1, Duration.ofMillis(200));

    Asking.verdicts(pages("example.com", 5), web, settings, time);

    Instant first = starts.get(0);
    assertThat(starts)
        .extracting(start -> Duration.between(first, start).toMillis())
        .containsExactly(0L, 200L, 400L, 600L, 800L);
  }

  @Test
  void a_host_that_has_had_enough_rests_for_all_its_pages() {
    Map<URI, Instant> asked = new ConcurrentHashMap<>();
    Web web =
        (address, page) -> {
          boolean first = asked.isEmpty();
          asked.put(address, time.now());
          return first ? new Answer(429, Map.of("retry-after", "30"), "") : FINE;
        };

    Asking.verdicts(pages("example.com", 3), web, Asking.settings(1, Duration.ZERO), time);

    assertThat(asked).hasSize(3);
    assertThat(asked.values()).containsOnly(Instant.parse("2026-03-01T12:00:30Z"));
  }

  @Test
  void a_host_that_does_not_exist_is_asked_once_and_all_its_pages_are_dead() {
    List<URI> asked = new CopyOnWriteArrayList<>();
    Web web =
        (address, page) -> {
          asked.add(address);
          throw new UnknownHostException(address.getHost() + ": Name or service not known");
        };

    Map<URI, Verdict> verdicts =
        Asking.verdicts(
            pages("gone.example.com", 30), web, Asking.settings(1, Duration.ZERO), time);

    assertThat(verdicts.values())
        .hasSize(30)
        .containsOnly(Verdict.dead("has a host that does not exist"));
    assertThat(asked).hasSize(1);
  }

  @Test
  void a_host_that_cannot_be_looked_up_now_is_not_dead() {
    Web web =
        (address, page) -> {
          throw new UnknownHostException("example.com: Temporary failure in name resolution");
        };

    assertThat(verdicts(pages("example.com", 1), web).values())
        .containsExactly(Verdict.unknown("has a host that cannot be looked up now"));
  }

  @Test
  void what_breaks_on_the_way_is_unknown_and_says_why() {
    Map<String, IOException> failures =
        Map.of(
            "tls.example.com", new SSLHandshakeException("PKIX path building failed"),
            "refused.example.com", new ConnectException("Connection refused"),
            "far.example.com", new HttpConnectTimeoutException("connect timed out"),
            "slow.example.com", new HttpTimeoutException("timed out"),
            "reset.example.com", new IOException("Connection reset"));
    Web web =
        (address, page) -> {
          throw failures.get(address.getHost());
        };
    List<URI> addresses = failures.keySet().stream().flatMap(h -> pages(h, 1).stream()).toList();

    Map<URI, Verdict> verdicts = verdicts(addresses, web);

    assertThat(verdicts)
        .containsEntry(
            pages("tls.example.com", 1).get(0),
            Verdict.unknown("has a host that cannot be trusted (TLS)"))
        .containsEntry(
            pages("refused.example.com", 1).get(0),
            Verdict.unknown("has a host that takes no calls"))
        .containsEntry(
            pages("far.example.com", 1).get(0), Verdict.unknown("has a host that takes no calls"))
        .containsEntry(
            pages("slow.example.com", 1).get(0), Verdict.unknown("gave no answer in time"))
        .containsEntry(
            pages("reset.example.com", 1).get(0), Verdict.unknown("broke off its answer"));
  }

  @Test
  void without_a_network_not_every_host_is_tried() {
    List<URI> asked = new CopyOnWriteArrayList<>();
    Web web =
        (address, page) -> {
          asked.add(address);
          throw new UnknownHostException(address.getHost());
        };
    List<URI> addresses =
        IntStream.range(0, 500)
            .mapToObj(i -> URI.create("http://host-%s.example.com/".formatted(i)))
            .toList();

    Crawl.Found found = new Crawl(web, Asking.settings(), time).visit(addresses);

    assertThat(found.answered()).isFalse();
    assertThat(found.verdicts()).hasSize(500);
    assertThat(asked).hasSizeLessThan(30);
  }

  @Test
  void an_interrupt_ends_the_crawl_at_once_and_keeps_what_is_known() throws Exception {
    CountDownLatch stuck = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Web web =
        (address, page) -> {
          if (address.getHost().equals("stuck.example.com")) {
            stuck.countDown();
            never.await();
          }
          return FINE;
        };
    URI fine = URI.create("http://fine.example.com/");
    OnlineSettings one = Asking.settings(1, Duration.ZERO);
    List<URI> addresses = List.of(fine, URI.create("http://stuck.example.com/"));
    List<Crawl.Found> found = new CopyOnWriteArrayList<>();
    Thread run = new Thread(() -> found.add(new Crawl(web, one, time).visit(addresses)), "crawl");

    run.start();
    stuck.await();
    run.interrupt();
    run.join(5000);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).interrupted()).isTrue();
    assertThat(found.get(0).verdicts()).containsOnlyKeys(fine);
  }

  @Test
  void a_mistake_of_ours_ends_the_crawl_instead_of_hanging() {
    Web web =
        (address, page) -> {
          throw new IllegalStateException("ours");
        };

    assertThatThrownBy(() -> verdicts(pages("example.com", 20), web))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("ours");
  }

  @Test
  void an_answer_that_does_not_come_is_given_up_after_its_time() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (TestServer server = new TestServer()) {
      server.on("/", question -> await(end));
      OnlineSettings hasty =
          new OnlineSettings(
              false,
              1,
              1,
              Duration.ZERO,
              Duration.ofSeconds(5),
              Duration.ofMillis(100),
              1,
              Duration.ZERO,
              7,
              "runbook-test");
      Web web = new HttpWeb(hasty, ProxySelector.of(null));
      URI address = server.at("/slow");

      assertThat(Asking.verdicts(List.of(address), web, hasty, time))
          .containsEntry(address, Verdict.unknown("gave no answer in time"));
      assertThat(server.questions()).containsExactly("HEAD /slow", "GET /slow");
      end.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
