package dev.runbook.lint;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.model.Located;
import dev.runbook.model.PageSet;
import java.util.List;
import java.util.Optional;

/** Findings that say that a run has seen too little for its silence to mean something. */
final class NothingToCheck {

  private static final String EXAMPLE = "https://runbooks.example.com/";

  private static final String RUNBOOKS_HINT =
      """
      create `%s` with a runbook in it
      or name another folder: -Drunbook.runbooks=FOLDER""";

  private static final String ALERTS_HINT =
      """
      put alert rules there
      or name another file or folder: -Drunbook.alerts=FOLDER
      or say in the catalog where they are: alerts: {rules: [FOLDER]}
      or that they are not in this repository: alerts: {elsewhere: true}
      or in a runbook what else raises an alert: alerts: [{name: ALERT, source: SOURCE}]""";

  private NothingToCheck() {}

  static Diagnostic runbooksMissing(String folder) {
    return runbooks(
        folder, "`%s` does not exist, expected the folder of runbooks".formatted(folder));
  }

  static Diagnostic runbooksEmpty(String folder) {
    return runbooks(
        folder, "`%s` has no `*.yaml` or `*.yml` file, expected runbooks".formatted(folder));
  }

  static Diagnostic noRunbook(String folder, int files) {
    return runbooks(folder, "no runbook in `%s`, where %s".formatted(folder, wereRead(files)));
  }

  static Diagnostic alertsMissing(AlertSource source) {
    String message = "`%s` does not exist, expected alert rules".formatted(source.name());
    return finding(source.place(), message).withHint(ALERTS_HINT);
  }

  static Diagnostic alertsEmpty(AlertSource source) {
    String message =
        "`%s` has no `*.yaml`, `*.yml` or `*.json` file, expected alert rules"
            .formatted(source.name());
    return finding(source.place(), message).withHint(ALERTS_HINT);
  }

  static Diagnostic alertmanagerMissing(Located<String> file) {
    String message =
        "`%s` does not exist, expected the configuration of Alertmanager".formatted(file.value());
    return finding(file.location(), message)
        .withHint("name the file relative to the repository, or leave the key out");
  }

  static Diagnostic noAlert(AlertSource source, int files) {
    String message = "no alert rule in `%s`, where %s".formatted(source.name(), wereRead(files));
    return finding(source.place(), message).withHint(ALERTS_HINT);
  }

  static Diagnostic pagesMissing(PageSet set) {
    return pages(set, "`%s` does not exist, expected the folder of the pages under `%s`");
  }

  static Diagnostic pagesEmpty(PageSet set) {
    return pages(set, "`%s` has no page, expected those under `%s`");
  }

  private static Diagnostic pages(PageSet set, String message) {
    Located<String> folder = set.folder();
    return finding(folder.location(), message.formatted(folder.value(), set.url().value()))
        .withHint("name the folder of Markdown that is published there, relative to this folder");
  }

  /**
   * Links that nobody can follow, because nobody knows where the site will be.
   *
   * @param links the addresses in alert rules
   * @param catalogKey where the catalog begins, if there is one
   * @param folder the folder of runbooks
   */
  static Optional<Diagnostic> siteUnknown(
      List<String> links, Optional<Location> catalogKey, String folder) {
    if (links.isEmpty()) {
      return Optional.empty();
    }
    String lack = catalogKey.isPresent() ? "the catalog has no `site.url`" : "there is no catalog";
    String message =
        "%s, so none of the %s links of alert rules can be checked".formatted(lack, links.size());
    String lines = "site:\n  title: Runbooks\n  url: " + likelyHome(links);
    String hint =
        catalogKey.isPresent()
            ? "add to the catalog\n" + lines
            : "add a file such as `%s/catalog.yaml`\ncatalog: runbooks\n%s"
                .formatted(folder, lines);
    Location place = catalogKey.orElse(Location.startOf(folder));
    return Optional.of(finding(place, message).withHint(hint));
  }

  /** The site that the links seem to lead to. */
  private static String likelyHome(List<String> links) {
    return links.stream()
        .filter(link -> link.matches("https?://[^\\s{}]+/(alerts|runbooks)/.*"))
        .map(link -> link.replaceFirst("/(alerts|runbooks)/.*", "/"))
        .findFirst()
        .orElse(EXAMPLE);
  }

  private static Diagnostic runbooks(String folder, String message) {
    return finding(Location.startOf(folder), message).withHint(RUNBOOKS_HINT.formatted(folder));
  }

  private static String wereRead(int files) {
    return files == 1 ? "1 file was read" : files + " files were read";
  }

  private static Diagnostic finding(Location place, String message) {
    return Diagnostic.of(WorkspaceRules.NOTHING_TO_CHECK, place, message);
  }
}
