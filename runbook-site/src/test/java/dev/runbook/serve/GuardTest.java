package dev.runbook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.serve.Request.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  @TempDir static Path base;

  private static PreviewServer server;

  @BeforeAll
  static void serve() {
    Repository repository = Repository.in(base.resolve("docs"));
    repository.write("../secret.html", "outside");
    server = repository.serve(new Account());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static Response get(String path) {
    return Request.get(server.address(), path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST", "localhost:8000"})
  void a_host_of_this_machine_is_answered(String host) {
    assertThat(Request.send(server.address(), "GET", "/", host).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example.com",
        "localhost.example.com",
        "127.0.0.1.example.com",
        "127.0.0.1:80:80",
        "192.0.2.1",
        "[::1].example.com",
        "0.0.0.0",
        ""
      })
  void a_name_that_somebody_else_lets_point_here_is_not(String host) {
    assertThat(Request.send(server.address(), "GET", "/", host).status()).isEqualTo(421);
  }

  @Test
  void a_request_without_a_host_is_not_answered() {
    assertThat(Request.send(server.address(), "GET", "/", "", 10_000).status()).isEqualTo(421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void only_get_and_head_are_answered(String method) {
    Response response = Request.send(server.address(), method, "/", "localhost");

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.head()).contains("allow: get, head");
  }

  @Test
  void head_has_no_body() {
    Response response = Request.send(server.address(), "HEAD", "/", "localhost");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/runbooks/../../secret.html",
        "/..%2fsecret.html",
        "/..%5csecret.html",
        "/%00",
        "/runbooks/%0d%0aSet-Cookie:x/"
      })
  void a_way_out_of_the_site_is_refused(String path) {
    Response response = get(path);

    assertThat(response.status()).isIn(400, 404);
    assertThat(response.body()).doesNotContain("outside");
    assertThat(response.head()).doesNotContain("set-cookie");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "//etc/passwd", "/runbooks/api-errors.yaml"})
  void what_is_no_file_of_the_site_is_not_found_whatever_the_disk_has(String path) {
    assertThat(get(path).status()).isEqualTo(404);
  }

  @Test
  void a_service_worker_is_not_installed() {
    Response response =
        Request.send(
            server.address(), "GET", "/", "Host: localhost\r\nService-Worker: script\r\n", 10_000);

    assertThat(response.status()).isEqualTo(404);
  }

  @Test
  void a_page_without_its_slash_leads_to_it_with_its_query() {
    Response response = get("/runbooks/api-errors?instance=db1");

    assertThat(response.status()).isEqualTo(302);
    assertThat(response.head()).contains("location: /runbooks/api-errors/?instance=db1");
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/index.html, text/html; charset=utf-8",
    "/alerts.tsv, text/tab-separated-values; charset=utf-8",
    "/coverage.json, application/json",
    "/coverage.svg, image/svg+xml"
  })
  void every_file_has_its_type_and_is_not_kept(String path, String type) {
    assertThat(get(path).head())
        .contains(
            "content-type: " + type,
            "cache-control: no-store",
            "x-content-type-options: nosniff",
            "cross-origin-resource-policy: same-origin");
  }

  @Test
  void a_page_that_is_not_there_is_the_page_that_says_so_with_its_style() {
    Response response = get("/runbooks/nowhere/");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body()).contains("No page has this address", "href=\"/assets/runbook.");
  }
}
