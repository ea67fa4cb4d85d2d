package dev.runbook.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.TextReport;
import dev.runbook.lint.Folder;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-01");
  private static final Answer FINE = new Answer(204, Map.of(), "");

  @TempDir Path base;

  private final List<String> asked = new CopyOnWriteArrayList<>();

  private Folder folder() {
    return Folder.small(base)
        .write(
            "runbooks/page.md",
            """
            # Page

            [alive](https://alive.example.com/) and [dead](https://dead.example.com/x#top)

            [dead again](https://dead.example.com/x), [busy](https://busy.example.com/)

            [moved](https://moved.example.com/old)
            """);
  }

  private Answer answer(String host, String path) {
    asked.add(host);
    return switch (host) {
      case "dead.example.com" -> new Answer(404, Map.of(), "");
      case "busy.example.com" -> new Answer(403, Map.of(), "");
      case "moved.example.com" ->
          path.equals("/old") ? new Answer(301, Map.of("location", "/new"), "") : FINE;
      default -> FINE;
    };
  }

  private Report run(LocalDate today) throws InterruptedException {
    return run((address, page) -> answer(address.getHost(), address.getPath()), today);
  }

  private Report run(Web web, LocalDate today) throws InterruptedException {
    LinkCheck.Memory memory =
        new LinkCheck.Memory(base.resolve("target/links.tsv"), "target/links.tsv", today);
    return new LinkCheck(Asking.settings(), memory, web, new TestTime()).run(folder().workspace());
  }

  @Test
  void findings_point_at_the_first_place_and_name_the_others() throws InterruptedException {
    assertThat(TextReport.render(run(DAY), false))
        .isEqualTo(
            """
            alerts/api.yaml:8:24: info: not asked: 1 link into our own pages, which the goal `lint` checks [online/not-asked]
              8 |           runbook_url: https://runbooks.example.com/alerts/ApiErrors/
                |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                help: namely
                      https://runbooks.example.com/alerts/ApiErrors/

            runbooks/page.md:3:48: warning: `https://dead.example.com/x` answers 404 [online/dead]
              3 | [alive](https://alive.example.com/) and [dead](https://dead.example.com/x#top)
                |                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                help: mend it, or leave it out; it stands also at
                      runbooks/page.md:5:14

            runbooks/page.md:5:50: info: `https://busy.example.com/` answers 403, and may open for others [online/unknown]
              5 | [dead again](https://dead.example.com/x), [busy](https://busy.example.com/)
                |                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^
                help: open it yourself once

            runbooks/page.md:7:9: info: `https://moved.example.com/old` has moved for good [online/moved]
              7 | [moved](https://moved.example.com/old)
                |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                help: write `https://moved.example.com/new`

            4 addresses: 2 alive, 1 dead, 1 unknown, 0 from the cache
            """);
  }

  @Test
  void what_was_alive_is_not_asked_again_for_a_week() throws InterruptedException {
    run(DAY);
    asked.clear();

    Report second = run(DAY.plusDays(6));

    assertThat(asked).containsOnly("dead.example.com", "busy.example.com");
    assertThat(second.summary().line())
        .isEqualTo("4 addresses: 2 alive, 1 dead, 1 unknown, 2 from the cache");
    assertThat(second.diagnostics()).extracting(d -> d.rule()).contains("online/moved");

    asked.clear();
    run(DAY.plusDays(7));
    assertThat(asked).contains("alive.example.com", "moved.example.com");
  }

  @Test
  void a_broken_cache_is_ignored_with_a_note_and_written_anew() throws Exception {
    Path cache = base.resolve("target/links.tsv");
    Files.createDirectories(cache.getParent());
    Files.writeString(cache, "nonsense\n");

    Report report = run(DAY);

    assertThat(report.diagnostics())
        .filteredOn(d -> d.rule().equals("online/cache-ignored"))
        .hasSize(1);
    assertThat(VerdictCache.read(cache).broken()).isEmpty();
    assertThat(report.summary().numbers()).containsEntry("alive", 2);
  }

  @Test
  void a_cache_that_cannot_be_written_is_told_and_changes_nothing_else() throws Exception {
    Files.writeString(base.resolve("target"), "a file where the folder should be");

    Report report = run(DAY);

    assertThat(report.diagnostics())
        .filteredOn(d -> d.rule().equals("online/cache-ignored"))
        .singleElement()
        .satisfies(d -> assertThat(d.message()).startsWith("the cache cannot be written"));
    assertThat(report.summary().numbers()).containsEntry("dead", 1);
  }

  @Test
  void without_a_network_one_sentence_is_all_and_nothing_is_forgotten() throws Exception {
    run(DAY);
    String before = Files.readString(base.resolve("target/links.tsv"));

    Report report =
        run(
            (address, page) -> {
              throw new UnknownHostException(address.getHost());
            },
            DAY.plusDays(30));

    assertThat(report.diagnostics())
        .filteredOn(d -> !d.rule().equals("online/not-asked"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message())
                  .isEqualTo(
                      "no host answered, so nothing is known of 4 addresses: this machine may have no network");
              assertThat(d.hint().orElse("")).contains("dead.example.com");
            });
    assertThat(report.summary().line())
        .isEqualTo("4 addresses: 0 alive, 0 dead, 4 unknown, 0 from the cache");
    assertThat(base.resolve("target/links.tsv")).hasContent(before);
  }

  @Test
  void an_interrupt_ends_the_run_and_keeps_what_is_known() throws Exception {
    Thread main = Thread.currentThread();
    Web web =
        (address, page) -> {
          if (address.getHost().equals("busy.example.com")) {
            main.interrupt();
            Thread.sleep(60_000);
          }
          return answer(address.getHost(), address.getPath());
        };

    assertThatThrownBy(() -> run(web, DAY)).isInstanceOf(InterruptedException.class);

    assertThat(Thread.interrupted()).isFalse();
    VerdictCache.Read cache = VerdictCache.read(base.resolve("target/links.tsv"));
    assertThat(cache.broken()).isEmpty();
    assertThat(cache.cache().entries().keySet())
        .noneMatch(address -> address.getHost().equals("busy.example.com"));
  }

  @Test
  void a_file_that_could_not_be_read_is_told_for_nobody_knows_its_addresses() throws Exception {
    folder();
    Folder.empty(base).write("runbooks/broken.yaml", "runbook: [");
    LinkCheck.Memory memory = new LinkCheck.Memory(base.resolve("x.tsv"), "x.tsv", DAY);

    Report report =
        new LinkCheck(Asking.settings(), memory, (address, page) -> FINE, new TestTime())
            .run(Folder.empty(base).workspace());

    assertThat(report.diagnostics())
        .filteredOn(d -> d.location().file().equals("runbooks/broken.yaml"))
        .isNotEmpty();
  }

  @Test
  void a_workspace_without_addresses_asks_nobody() throws IOException, InterruptedException {
    LinkCheck.Memory memory = new LinkCheck.Memory(base.resolve("x.tsv"), "x.tsv", DAY);
    Web web =
        (address, page) -> {
          throw new AssertionError("nobody is to be asked");
        };

    Report report =
        new LinkCheck(Asking.settings(), memory, web, new TestTime())
            .run(Folder.small(base).workspace());

    assertThat(report.summary().line())
        .isEqualTo("0 addresses: 0 alive, 0 dead, 0 unknown, 0 from the cache");
  }
}
