package dev.runbook.page;

import dev.runbook.block.Publication.DataTable;
import dev.runbook.load.Addresses;
import java.util.Comparator;
import java.util.List;

/**
 * The alerts as data. The names of the columns and their order are a contract: each row begins with
 * the alert's name, for {@code grep}.
 */
final class AlertData {

  private static final List<String> HEADER =
      List.of("alert", "code", "severity", "owner", "runbook", "intent", "url", "status");

  private AlertData() {}

  /**
   * Composes the table.
   *
   * @param url the address of the home page, or empty, which makes the addresses relative to it
   */
  static DataTable table(Sources sources, String url) {
    List<List<String>> rows =
        sources.alerts().stream()
            .sorted(Comparator.comparing(AlertEntry::name))
            .map(alert -> row(alert, url))
            .toList();
    return new DataTable("alerts", HEADER, rows);
  }

  private static List<String> row(AlertEntry alert, String url) {
    return List.of(
        alert.name(),
        alert.code(),
        String.join("/", alert.severities()),
        alert.runbook().ownership().owner().map(o -> o.value()).orElse(""),
        alert.runbookId(),
        Words.oneLine(alert.summary()),
        url + Addresses.alert(alert.name()) + "/",
        Documents.name(alert.runbook().lifecycle().status()));
  }
}
