package dev.runbook.maven;

import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.TextReport;
import dev.runbook.serve.ServeListener;
import java.time.Duration;
import java.util.List;

/**
 * Prints what happens while pages are served. Findings that are the same as before are not said
 * again.
 */
final class ServeAccount implements ServeListener {

  private final boolean coloured;
  private String said = "";

  /**
   * Begins to print.
   *
   * @param coloured whether findings are coloured
   */
  ServeAccount(boolean coloured) {
    this.coloured = coloured;
  }

  @Override
  public void published(List<String> changed, Duration time) {
    if (!changed.isEmpty()) {
      Terminal.print("%s: shown after %s ms\n".formatted(names(changed), time.toMillis()));
    }
  }

  @Override
  public void kept(String reason) {
    Terminal.print("The last good pages stay: %s\n".formatted(reason));
  }

  @Override
  public void checked(Report report) {
    String text = TextReport.render(report, coloured);
    if (!text.equals(said)) {
      said = text;
      Terminal.print(text);
    }
  }

  @Override
  public void failed(String page, String reason) {
    Terminal.print("%s cannot be made: %s\n".formatted(page, reason));
  }

  private static String names(List<String> changed) {
    int others = changed.size() - 1;
    return others == 0 ? changed.get(0) : changed.get(0) + " and " + others + " more";
  }
}
