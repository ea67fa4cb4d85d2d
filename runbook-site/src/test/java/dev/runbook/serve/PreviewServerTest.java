package dev.runbook.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {

  private static final String FILE = Repository.RUNBOOK;

  @TempDir Path base;

  private final Account account = new Account();
  private Repository repository;
  private PreviewServer server;

  @BeforeEach
  void write() {
    repository = Repository.in(base);
  }

  @AfterEach
  void close() {
    if (server != null) {
      server.close();
    }
  }

  private void serve() {
    server = repository.serve(account);
  }

  private String page() {
    return Request.get(server.address(), "/" + Repository.PAGE + "/").body();
  }

  @Test
  void the_pages_are_there_when_it_has_started_and_what_is_wrong_is_told_later() {
    serve();

    assertThat(page()).contains("The API answers with errors");
    assertThat(account.await("published")).isEqualTo("published");
    assertThat(account.await("checked")).contains("1 runbooks, 1 alerts");
  }

  @Test
  void an_edit_is_shown_and_the_file_is_named() {
    serve();
    account.await("published");
    repository.write(FILE, Repository.runbook("The API is slow"));

    assertThat(account.await("published")).isEqualTo("published " + FILE);
    assertThat(page()).contains("The API is slow").doesNotContain("answers with errors");
  }

  @Test
  void a_file_that_another_one_replaces_is_an_edit_too() {
    serve();
    account.await("published");
    repository.replace(FILE, Repository.runbook("The API is slow"));
    account.await("published");

    assertThat(page()).contains("The API is slow");
  }

  @Test
  void a_broken_file_leaves_the_last_good_pages_and_says_where_it_is_broken() {
    serve();
    account.await("published");
    repository.write(FILE, Repository.runbook("[").replace("alerts", "alrets"));

    assertThat(account.await("kept")).startsWith("kept " + FILE + ":");
    assertThat(account.await("checked")).contains("error");
    assertThat(page()).contains("The API answers with errors");

    repository.write(FILE, Repository.runbook("Mended"));
    account.await("published");

    assertThat(page()).contains("Mended");
  }

  @Test
  void files_appear_are_renamed_and_deleted() throws IOException {
    serve();
    account.await("published");
    repository.write(
        "runbooks/more/disk.yaml",
        "runbook: disk\ntitle: The disk is full\nsteps: [{id: df, run: df -h}]\n");

    account.await("published runbooks/more/disk.yaml");
    assertThat(status("/runbooks/disk/")).isEqualTo(200);

    Files.move(base.resolve("runbooks/more/disk.yaml"), base.resolve("runbooks/disc.yaml"));

    assertThat(account.await("published"))
        .contains("runbooks/disc.yaml", "runbooks/more/disk.yaml");
    assertThat(status("/runbooks/disk/")).isEqualTo(200);

    Files.delete(base.resolve("runbooks/disc.yaml"));
    account.await("published");
    assertThat(status("/runbooks/disk/")).isEqualTo(404);
  }

  @Test
  void a_folder_that_vanishes_leaves_the_last_good_pages_and_may_come_back() throws IOException {
    serve();
    account.await("published");
    Files.move(base.resolve("runbooks"), base.resolve(".away"));

    account.await("kept");
    assertThat(page()).contains("The API answers with errors");

    repository.write(".away/api-errors.yaml", Repository.runbook("Back again"));
    Files.move(base.resolve(".away"), base.resolve("runbooks"));

    account.await("published");
    assertThat(page()).contains("Back again");
  }

  @Test
  void what_the_catalog_names_is_watched_too() {
    repository.write(
        "runbooks/catalog.yaml",
        """
        catalog: example
        site: {title: Example runbooks, url: "https://runbooks.example.com/"}
        severities:
          sev2: {title: SEV-2, respond: 1h, labels: [warning]}
        alerts: {rules: [rules/elsewhere]}
        """);
    repository.write(
        "rules/elsewhere/api.yaml",
        "groups: [{name: api, rules: [{alert: ApiErrors, expr: as_before}]}]\n");
    serve();
    account.await("published");
    repository.write(
        "rules/elsewhere/api.yaml",
        "groups: [{name: api, rules: [{alert: ApiErrors, expr: brand_new > 7}]}]\n");

    account.await("published rules/elsewhere/api.yaml");
    assertThat(Request.get(server.address(), "/alerts/ApiErrors/").body())
        .contains("brand_new &gt; 7");
  }

  @Test
  void without_any_good_pages_every_address_waits_for_them() {
    repository.write(FILE, "runbook: [\n");
    serve();
    account.await("kept");
    Request.Response waiting = Request.get(server.address(), "/" + Repository.PAGE + "/");

    assertThat(waiting.status()).isEqualTo(503);
    assertThat(waiting.body()).contains("No page can be made yet", "?edition=\"");

    repository.write(FILE, Repository.runbook("At last"));
    account.await("published");

    assertThat(page()).contains("At last");
  }

  @Test
  void a_port_that_somebody_has_is_said_to_be_taken() {
    serve();

    assertThatThrownBy(() -> repository.serve(new Account(), server.address().getPort()))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(PortTakenException.class);
  }

  @Test
  void nothing_is_written_to_the_disk() throws IOException {
    Map<String, Long> before = files();
    serve();
    account.await("checked");
    page();
    Request.get(server.address(), "/all/");
    server.close();

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void when_it_is_closed_nobody_listens_and_nobody_waits() throws InterruptedException {
    serve();
    server.close();
    server.await();

    assertThatThrownBy(() -> Request.get(server.address(), "/"))
        .isInstanceOf(UncheckedIOException.class);
  }

  private int status(String path) {
    return Request.get(server.address(), path).status();
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(base)) {
      for (Path file : List.copyOf(all.toList())) {
        files.put(file.toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files;
  }
}
