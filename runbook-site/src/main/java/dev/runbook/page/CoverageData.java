package dev.runbook.page;

import dev.runbook.block.Publication.DataFile;
import dev.runbook.diagnostic.JsonWriter;
import dev.runbook.load.Addresses;
import dev.runbook.load.Coverage;
import dev.runbook.load.CoverageCount;
import dev.runbook.load.CoverageSchema;
import dev.runbook.model.Catalog.SeverityLevel;
import dev.runbook.model.Catalog.Team;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The coverage for other programs. Its form is that of the schema that is published beside it;
 * every group and every alert stands on a line of its own.
 */
final class CoverageData {

  private final Sources sources;
  private final Coverage coverage;
  private final CoverageGroups groups;
  private final String url;
  private final JsonWriter json = new JsonWriter();

  private CoverageData(Sources sources, String url) {
    this.sources = sources;
    this.coverage = sources.coverage();
    this.groups = new CoverageGroups(sources, coverage.alerts());
    this.url = url;
  }

  /**
   * Composes the files.
   *
   * @param url the address of the home page, or empty, which makes the addresses relative to it
   */
  static List<DataFile> files(Sources sources, String url) {
    return List.of(
        new DataFile("coverage.json", new CoverageData(sources, url).document()),
        new DataFile(CoverageSchema.FILE, CoverageSchema.text()));
  }

  private String document() {
    json.object(
        () -> {
          json.number("version", CoverageSchema.VERSION).newLine();
          json.object("total", () -> count(groups.total())).newLine();
          groups("severities", "severity", groups.bySeverity(), this::severity);
          groups("owners", "owner", groups.byOwner(), this::owner);
          json.lines("alerts", coverage.alerts(), alert -> json.object(() -> alert(alert)));
        });
    return json.done();
  }

  private void groups(
      String name,
      String key,
      Map<String, CoverageCount> counts,
      Function<String, Optional<String>> title) {
    json.lines(
            name,
            counts.entrySet(),
            group ->
                json.object(
                    () -> {
                      if (!group.getKey().isEmpty()) {
                        json.text(key, group.getKey());
                        title.apply(group.getKey()).ifPresent(t -> json.text("title", t));
                      }
                      count(group.getValue());
                    }))
        .newLine();
  }

  private Optional<String> severity(String id) {
    return sources.set().item(SeverityLevel.class, id).map(SeverityLevel::title);
  }

  private Optional<String> owner(String id) {
    return sources.set().item(Team.class, id).map(Team::title);
  }

  private void count(CoverageCount count) {
    json.number("alerts", count.alerts());
    count.byState().forEach((state, number) -> json.number(word(state), number));
    count.percent().ifPresent(percent -> json.number("percent", percent));
  }

  private void alert(Coverage.Alert alert) {
    json.text("alert", alert.name()).text("state", word(alert.state()));
    json.list("severities", sources.severities(alert), json::text);
    sources.owner(alert).ifPresent(owner -> json.text("owner", owner));
    alert.claim().ifPresent(claim -> json.text("runbook", claim.runbook().id().value()));
    address(alert).ifPresent(address -> json.text("url", address));
  }

  /** The page of the alert; that of its runbook where the name can be part of no address. */
  private Optional<String> address(Coverage.Alert alert) {
    return sources
        .alert(alert.name())
        .map(entry -> Addresses.alert(entry.name()))
        .or(() -> alert.claim().map(claim -> Addresses.runbook(claim.runbook().id().value())))
        .map(path -> url + path + "/")
        .or(alert::elsewhere);
  }

  private static String word(Coverage.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
