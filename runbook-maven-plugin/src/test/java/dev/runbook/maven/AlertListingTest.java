package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertListingTest {

  private static final String RUNBOOK = "runbook: queue\ntitle: Queue\nalerts: [Queue]\n";
  private static final String ALERT = "groups:\n- name: a\n  rules: [{alert: Queue, expr: up}]\n";
  private static final String NAMELESS = "groups: [{name: a, rules: [{expr: up}]}]\n";
  private static final String ROW = "alerts/queue.yaml\t3\tQueue\t\t\tprometheus\tqueue\n";

  @TempDir Path base;

  @BeforeEach
  void small() throws IOException {
    Files.createDirectories(base.resolve("runbooks"));
    Files.createDirectories(base.resolve("alerts"));
    write("runbooks/queue.yaml", RUNBOOK);
    write("alerts/queue.yaml", ALERT);
  }

  @Test
  void without_an_error_the_table_is_whole() {
    assertThat(read()).isEqualTo(new AlertListing(Optional.of(ROW), Optional.empty(), true));
  }

  @Test
  void alerts_beside_a_part_that_cannot_be_read_are_listed_and_the_table_is_not_whole()
      throws IOException {
    write("alerts/queue.yaml", ALERT + "- name: b\n  rules: {alert: Stock}\n");
    AlertListing listing = read();
    assertThat(listing.table()).contains(ROW);
    assertThat(rules(listing)).containsExactly("alerts/wrong-shape");
    assertThat(listing.whole()).isFalse();
  }

  @Test
  void alerts_beside_a_file_that_cannot_be_read_are_listed_and_the_table_is_not_whole()
      throws IOException {
    write("alerts/broken.yaml", "groups: [{name: a, rules: [\n");
    AlertListing listing = read();
    assertThat(listing.table()).contains(ROW);
    assertThat(rules(listing)).containsExactly("yaml/syntax");
    assertThat(listing.whole()).isFalse();
  }

  @Test
  void a_runbook_that_cannot_be_read_takes_the_last_column_alone() throws IOException {
    write("runbooks/queue.yaml", "runbook: queue\ntitle: [\n");
    AlertListing listing = read();
    assertThat(listing.table()).contains(ROW.replace("\tqueue\n", "\t\n"));
    assertThat(rules(listing)).containsExactly("yaml/syntax");
    assertThat(listing.whole()).isFalse();
  }

  @Test
  void a_typo_in_a_runbook_takes_nothing_from_the_table_and_fails_it_all_the_same()
      throws IOException {
    write("runbooks/queue.yaml", RUNBOOK + "titel: Queue\n");
    AlertListing listing = read();
    assertThat(listing.table()).contains(ROW);
    assertThat(rules(listing)).containsExactly("schema/unknown-key");
    assertThat(listing.whole()).isFalse();
  }

  @Test
  void a_rule_without_a_name_is_told_and_the_table_is_whole_without_it() throws IOException {
    write("alerts/nameless.yaml", NAMELESS);
    AlertListing listing = read();
    assertThat(listing.table()).contains(ROW);
    assertThat(rules(listing)).containsExactly("alerts/name-missing");
    assertThat(listing.whole()).isTrue();
  }

  @Test
  void a_rule_without_a_name_does_not_hide_another_error() throws IOException {
    write("alerts/nameless.yaml", NAMELESS);
    write("alerts/broken.yaml", "groups: {}\n");
    AlertListing listing = read();
    assertThat(listing.table()).contains(ROW);
    assertThat(rules(listing)).containsExactly("alerts/wrong-shape", "alerts/name-missing");
    assertThat(listing.whole()).isFalse();
  }

  @Test
  void an_empty_table_passes_for_none_that_is_whole() throws IOException {
    write("alerts/queue.yaml", NAMELESS);
    AlertListing listing = read();
    assertThat(listing.table()).isEmpty();
    assertThat(rules(listing)).containsExactly("alerts/name-missing");
    assertThat(listing.whole()).isFalse();
  }

  @Test
  void a_place_that_somebody_named_and_is_missing_leaves_no_table() throws IOException {
    Files.delete(base.resolve("runbooks/queue.yaml"));
    AlertListing listing = read("runbooks");
    assertThat(listing.table()).isEmpty();
    assertThat(rules(listing)).containsExactly("lint/nothing-to-check");
    assertThat(listing.whole()).isFalse();
  }

  @Test
  void where_nothing_else_is_to_be_found_the_table_is_empty_and_whole() throws IOException {
    Files.delete(base.resolve("alerts/queue.yaml"));
    write("runbooks/catalog.yaml", "catalog: c\nalerts: {elsewhere: true}\n");
    assertThat(read()).isEqualTo(new AlertListing(Optional.of(""), Optional.empty(), true));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(base.resolve(file), text);
  }

  private AlertListing read(String... named) {
    WorkspacePaths paths = new WorkspacePaths(base, base.resolve("runbooks"), Optional.empty());
    return AlertListing.of(WorkspaceReader.read(paths), Set.of(named));
  }

  private static List<String> rules(AlertListing listing) {
    return listing.errors().orElseThrow().diagnostics().stream().map(Diagnostic::rule).toList();
  }
}
