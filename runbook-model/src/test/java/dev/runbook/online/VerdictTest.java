package dev.runbook.online;

import static dev.runbook.online.TestServer.bytes;
import static dev.runbook.online.TestServer.headOrPage;
import static dev.runbook.online.TestServer.html;
import static dev.runbook.online.TestServer.redirect;
import static dev.runbook.online.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers of real servers, on this machine, say of an address. */
class VerdictTest {

  private static final Verdict ALIVE = Verdict.alive(Optional.empty());
  private static final String LOGIN =
      "<form><input name=user><input class='a' type = \"password\" name=p></form>";

  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_file_is_alive_by_its_head_alone() {
    server.on("/film.mp4", bytes("video/mp4", new byte[10]));

    assertThat(Asking.verdict(server.at("/film.mp4"))).isEqualTo(ALIVE);
    assertThat(server.questions()).containsExactly("HEAD /film.mp4");
  }

  @Test
  void a_page_is_looked_at_for_it_may_only_ask_for_a_password() {
    server.on("/page", html("<p>Hello")).on("/login", html(LOGIN));

    assertThat(Asking.verdict(server.at("/page"))).isEqualTo(ALIVE);
    assertThat(Asking.verdict(server.at("/login")))
        .isEqualTo(Verdict.unknown("asks for a password"));
    assertThat(server.questions())
        .containsExactly("HEAD /page", "GET /page", "HEAD /login", "GET /login");
  }

  @Test
  void a_zipped_page_is_unzipped_before_it_is_looked_at() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(LOGIN.getBytes(StandardCharsets.UTF_8));
    }
    server.on(
        "/zipped",
        question -> {
          question.getResponseHeaders().set("Content-Encoding", "gzip");
          bytes("text/html", zipped.toByteArray()).to(question);
        });

    assertThat(Asking.verdict(server.at("/zipped")).reason()).isEqualTo("asks for a password");
  }

  @Test
  void a_page_without_end_is_not_read_to_its_end() {
    AtomicLong written = new AtomicLong();
    server.on(
        "/endless",
        question -> {
          question.getResponseHeaders().set("Content-Type", "text/html");
          question.sendResponseHeaders(200, question.getRequestMethod().equals("HEAD") ? -1 : 0);
          byte[] piece = "<p>more</p>\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
          while (question.getRequestMethod().equals("GET")) {
            question.getResponseBody().write(piece);
            written.addAndGet(piece.length);
          }
        });

    assertThat(Asking.verdict(server.at("/endless"))).isEqualTo(ALIVE);
    assertThat(written.get()).isLessThan(64L * 1024 * 1024);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 500, 501, 503})
  void a_refused_head_is_no_verdict_if_the_page_is_there(int refusal) {
    server.on("/", headOrPage(status(refusal), html("<p>Hello")));

    assertThat(Asking.verdict(server.at("/page"))).isEqualTo(ALIVE);
    assertThat(server.questions()).containsExactly("HEAD /page", "GET /page");
  }

  @ParameterizedTest
  @CsvSource({
    "404, DEAD, answers 404",
    "410, DEAD, answers 410",
    "400, UNKNOWN, answers 400",
    "401, UNKNOWN, 'answers 401, and wants to know who asks'",
    "403, UNKNOWN, 'answers 403, and may open for others'",
    "418, UNKNOWN, answers 418",
    "429, UNKNOWN, 'answers 429, too many requests'",
    "500, UNKNOWN, answers 500",
    "503, UNKNOWN, answers 503",
  })
  void the_status_of_the_page_decides(int status, Verdict.Kind kind, String reason) {
    server.on("/", status(status));

    Verdict verdict = Asking.verdict(server.at("/page"));

    assertThat(verdict.kind()).isEqualTo(kind);
    assertThat(verdict.reason()).isEqualTo(reason);
  }

  @Test
  void a_server_in_trouble_is_asked_again_after_longer_and_longer_waits() {
    AtomicInteger left = new AtomicInteger(3);
    server.on("/", question -> status(left.decrementAndGet() < 0 ? 204 : 503).to(question));
    TestTime time = new TestTime();

    assertThat(Asking.verdict(server.at("/slow"), time)).isEqualTo(ALIVE);
    assertThat(server.questions())
        .containsExactly("HEAD /slow", "GET /slow", "GET /slow", "GET /slow");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
  }

  @Test
  void a_server_that_says_when_to_come_again_is_asked_then() {
    AtomicInteger left = new AtomicInteger(1);
    server.on(
        "/",
        question -> {
          question.getResponseHeaders().set("Retry-After", "17");
          status(left.decrementAndGet() < 0 ? 204 : 429).to(question);
        });
    TestTime time = new TestTime();

    assertThat(Asking.verdict(server.at("/busy"), time)).isEqualTo(ALIVE);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(17));
  }

  @Test
  void a_server_that_wants_more_patience_than_there_is_is_not_asked_again() {
    server.on(
        "/",
        question -> {
          question.getResponseHeaders().set("Retry-After", "3600");
          status(429).to(question);
        });
    TestTime time = new TestTime();

    assertThat(Asking.verdict(server.at("/busy"), time).kind()).isEqualTo(Verdict.Kind.UNKNOWN);
    assertThat(server.questions()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void redirects_are_followed_and_the_last_page_decides() {
    server
        .on("/old", redirect(302, "/new?page=1#top"))
        .on("/new", html("<p>Hello"))
        .on("/lost", redirect(303, "nowhere"))
        .on("/nowhere", status(404));

    assertThat(Asking.verdict(server.at("/old"))).isEqualTo(ALIVE);
    assertThat(Asking.verdict(server.at("/lost")))
        .isEqualTo(
            Verdict.dead("leads to `%s`, which answers 404".formatted(server.at("/nowhere"))));
    assertThat(server.questions()).contains("GET /new?page=1");
  }

  @Test
  void an_address_that_has_moved_for_good_says_where_to() {
    server
        .on("/first", redirect(301, "/second"))
        .on("/second", redirect(308, "/third"))
        .on("/third", redirect(302, "/today"))
        .on("/today", status(204));

    assertThat(Asking.verdict(server.at("/first")).moved()).contains(server.at("/third"));
    assertThat(Asking.verdict(server.at("/third")).moved()).isEmpty();
  }

  @Test
  void a_circle_is_dead_unless_it_wants_cookies() {
    server
        .on("/a", redirect(302, "/b"))
        .on("/b", redirect(302, "/a"))
        .on(
            "/cookie",
            question -> {
              question.getResponseHeaders().set("Set-Cookie", "seen=1");
              redirect(302, "/cookie").to(question);
            });

    assertThat(Asking.verdict(server.at("/a")).kind()).isEqualTo(Verdict.Kind.DEAD);
    assertThat(Asking.verdict(server.at("/a")).reason()).endsWith("leads in a circle");
    assertThat(Asking.verdict(server.at("/cookie")))
        .isEqualTo(Verdict.unknown("leads in a circle, and wants cookies"));
  }

  @Test
  void a_circle_for_the_head_alone_is_no_verdict() {
    server.on("/odd", headOrPage(redirect(302, "/odd"), html("<p>Hello")));

    assertThat(Asking.verdict(server.at("/odd"))).isEqualTo(ALIVE);
  }

  @Test
  void ten_redirects_are_followed_and_eleven_are_too_many() {
    server.on(
        "/hop/",
        question -> {
          int left = Integer.parseInt(question.getRequestURI().getPath().substring(5));
          (left == 0 ? status(204) : redirect(302, "/hop/" + (left - 1))).to(question);
        });

    assertThat(Asking.verdict(server.at("/hop/10"))).isEqualTo(ALIVE);
    assertThat(Asking.verdict(server.at("/hop/11")).reason())
        .endsWith("leads on more than 10 times");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login?next=%2Fwiki",
        "/users/sign_in",
        "/u/sign-in",
        "https://sso.example.com/start",
        "https://example.com/oauth2/authorize?client_id=1",
        "https://id.example.com/saml2/idp",
      })
  void a_redirect_to_a_login_page_is_not_followed(String login) {
    server.on("/", redirect(302, login));

    assertThat(Asking.verdict(server.at("/wiki")))
        .isEqualTo(Verdict.unknown("leads to a login page"));
  }

  @Test
  void an_address_about_logging_in_may_lead_on_to_another_one() {
    server.on("/docs/sso", redirect(302, "/v2/sso/")).on("/v2/sso/", status(204));

    assertThat(Asking.verdict(server.at("/docs/sso"))).isEqualTo(ALIVE);
  }

  @Test
  void a_redirect_that_leads_to_no_web_address_decides_nothing() {
    server.on("/app", redirect(302, "slack://open")).on("/none", status(302));

    assertThat(Asking.verdict(server.at("/app")).kind()).isEqualTo(Verdict.Kind.UNKNOWN);
    assertThat(Asking.verdict(server.at("/none")))
        .isEqualTo(Verdict.unknown("answers 302, and leads to no web address"));
  }

  @Test
  void a_server_that_hangs_up_is_asked_again_and_then_unknown() {
    server.on(
        "/",
        question -> {
          question.close();
        });

    assertThat(Asking.verdict(server.at("/page")))
        .isEqualTo(Verdict.unknown("broke off its answer"));
    assertThat(server.questions()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void a_port_where_nobody_listens_is_unknown() {
    URI address;
    try (TestServer gone = new TestServer()) {
      address = gone.at("/page");
    }

    assertThat(Asking.verdict(address))
        .isEqualTo(Verdict.unknown("has a host that takes no calls"));
  }

  @Test
  void a_host_without_a_certificate_is_unknown() throws Exception {
    SSLContext nothing = SSLContext.getInstance("TLS");
    nothing.init(null, null, null);
    HttpsServer secure =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(nothing));
    secure.start();
    try {
      URI address = URI.create("https://127.0.0.1:%s/".formatted(secure.getAddress().getPort()));

      assertThat(Asking.verdict(address))
          .isEqualTo(Verdict.unknown("has a host that cannot be trusted (TLS)"));
    } finally {
      secure.stop(0);
    }
  }

  @Test
  void no_question_says_more_than_who_asks_and_what_it_takes() {
    server.on("/", status(204));

    Asking.verdict(HttpAddress.of("http://jane:secret@" + server.at("/x").getAuthority()).get());

    assertThat(server.headers()).hasSize(1);
    assertThat(server.headers().get(0))
        .containsEntry("User-agent", List.of("runbook-test"))
        .containsKey("Accept")
        .doesNotContainKeys("Authorization", "Cookie", "Upgrade", "Referer");
  }
}
