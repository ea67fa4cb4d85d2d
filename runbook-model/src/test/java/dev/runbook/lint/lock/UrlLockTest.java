package dev.runbook.lint.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlLockTest {

  private static final Address NEW = new Address("runbooks/b/", "b", "B", "runbooks/b.yaml");

  private static UrlLock read(String text) {
    return LockReader.read(new SourceFile("lock", text)).lock();
  }

  @Test
  void its_text_is_sorted_and_reads_as_the_same_lock() {
    UrlLock lock = read("b/\tx\na/\ty\tTitle\tfile\n");

    assertThat(lock.text().lines().filter(line -> !line.startsWith("# ")))
        .containsExactly("a/\ty\tTitle\tfile", "b/\tx");
    assertThat(lock.text()).startsWith("# ").endsWith("b/\tx\n");
    assertThat(read(lock.text())).isEqualTo(lock);
  }

  @Test
  void what_is_published_is_added_and_nothing_is_ever_removed() {
    UrlLock lock = read("runbooks/a/\ta\nrunbooks/b/\told\n").with(List.of(NEW));

    assertThat(lock.addresses()).containsExactly(new Address("runbooks/a/", "a", "", ""), NEW);
  }

  @Test
  void a_column_never_breaks_its_line() {
    Address address = new Address("a/", "x\ty", " A\n\u2028b\u0007 ", "f  g");

    assertThat(address.line()).isEqualTo("a/\tx y\tA b\tf  g");
    assertThat(Address.parse(address.line())).contains(address);
  }

  @Test
  void the_file_of_an_alert_is_that_of_its_runbook_unless_its_rule_made_it() {
    UrlLock lock =
        read(
            """
            alerts/A/\tapi
            alerts/P/\tapi\t\talerts/p.yaml
            alerts/X/\tgone
            pages/a/\trunbooks/a.md\tA
            runbooks/api/\tapi\tAPI\trunbooks/api.yaml
            services/
            """);

    assertThat(lock.addresses())
        .extracting(address -> lock.file(address).orElse("?"))
        .containsExactly(
            "runbooks/api.yaml", "alerts/p.yaml", "?", "runbooks/a.md", "runbooks/api.yaml", "?");
  }

  @Test
  void an_address_of_no_file_is_outside_as_soon_as_anything_is() {
    UrlLock lock = read("runbooks/a/\ta\t\ta.yaml\nrunbooks/b/\tb\t\tb.yaml\nservices/\n");

    assertThat(lock.addresses()).noneMatch(lock::isOutside);
    UrlLock part = lock.withOutside(List.of("b.yaml"));
    assertThat(part.addresses())
        .filteredOn(part::isOutside)
        .extracting(Address::text)
        .containsExactly("runbooks/b/", "services/");
  }
}
