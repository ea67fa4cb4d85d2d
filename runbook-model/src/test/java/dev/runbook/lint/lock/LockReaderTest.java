package dev.runbook.lint.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockReaderTest {

  @Test
  void a_line_is_an_address_and_what_it_belongs_to() {
    UrlLock lock =
        lock(
            """
            # A comment

            runbooks/api/\tapi\tThe API is slow\trunbooks/api.yaml
            alerts/job:errors/\tapi
            all/#alert_job:errors\tapi
            services/
            pages/v1.2/-x/\trunbooks/v1.2/x.md\tX\t\tmore
            """);

    assertThat(lock.addresses())
        .containsExactly(
            new Address("alerts/job:errors/", "api", "", ""),
            new Address("all/#alert_job:errors", "api", "", ""),
            new Address("pages/v1.2/-x/", "runbooks/v1.2/x.md", "X", ""),
            new Address("runbooks/api/", "api", "The API is slow", "runbooks/api.yaml"),
            new Address("services/", "", "", ""));
    assertThat(lock.place(lock.page("runbooks/api").orElseThrow()))
        .hasToString("runbook-urls.lock:3:1");
  }

  @Test
  void order_line_ends_and_lines_that_a_merge_left_twice_mean_nothing() {
    assertThat(lock("b/\tx\r\na/\ty\r\nb/\tz\r\n")).isEqualTo(lock("a/\ty\nb/\tz\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alerts/Api",
        "/alerts/Api/",
        "https://example.com/alerts/Api/",
        "alerts//Api/",
        "../Api/",
        "alerts/../Api/",
        "alerts/A b/",
        " alerts/Api/",
        "alerts/Api/ api-errors",
        "\tapi",
        "all/#",
        "=======",
      })
  void what_is_no_address_is_reported_with_the_whole_line(String line) {
    LockReader.Read read = read("# lock\n" + line + "\n");

    assertThat(read.lock().addresses()).isEmpty();
    if (!line.equals("=======")) {
      assertThat(read.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.rule()).isEqualTo("lint/lock-unreadable");
                assertThat(problem.location()).hasToString("runbook-urls.lock:2:1");
                assertThat(problem.location().endColumn()).isEqualTo(line.length() + 1);
              });
    }
  }

  @Test
  void marks_of_a_merge_are_one_finding_and_both_sides_count() {
    LockReader.Read read =
        read("a/\n<<<<<<< HEAD\nb/\n||||||| base\n=======\nc/\n>>>>>>> other\nd/\n");

    assertThat(read.problems())
        .extracting(Diagnostic::message)
        .containsExactly("a merge left its marks here, expected the lines of both sides");
    assertThat(read.problems().get(0).location()).hasToString("runbook-urls.lock:2:1");
    assertThat(read.lock().addresses())
        .extracting(Address::text)
        .containsExactly("a/", "b/", "c/", "d/");
  }

  @Test
  void a_file_that_is_no_lock_at_all_gives_ten_findings() {
    assertThat(read("no lock\n".repeat(5_000)).problems()).hasSize(10);
  }

  private static UrlLock lock(String text) {
    LockReader.Read read = read(text);
    assertThat(read.problems()).isEqualTo(List.of());
    return read.lock();
  }

  private static LockReader.Read read(String text) {
    return LockReader.read(new SourceFile("runbook-urls.lock", text));
  }
}
