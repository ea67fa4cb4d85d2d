package dev.runbook.serve;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.JsonWriter;
import dev.runbook.diagnostic.Report;
import dev.runbook.serve.Stage.Scene;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Says what is shown in the words that the script of a page understands: one line of JSON. */
final class SceneText {

  /** Nobody reads more at the foot of a page; the terminal has them all. */
  private static final int MOST_FINDINGS = 50;

  private SceneText() {}

  /**
   * The state for one page.
   *
   * @param scene what is shown
   * @param page the path of the page, whose findings go first
   * @return JSON without line ends
   */
  static String of(Scene scene, String page) {
    JsonWriter json = new JsonWriter();
    json.object(
        () -> {
          json.text("edition", scene.site().map(Site::edition).orElse(""));
          json.text("reason", scene.reason());
          scene.report().ifPresent(report -> report(report, origins(scene, page), json));
        });
    return json.done().replace("\n", "");
  }

  private static Set<String> origins(Scene scene, String page) {
    return scene.site().map(site -> site.origins(page)).orElse(Set.of());
  }

  private static void report(Report report, Set<String> origins, JsonWriter json) {
    List<Diagnostic> all =
        report.diagnostics().stream()
            .sorted(
                Comparator.comparing((Diagnostic d) -> !origins.contains(d.location().file()))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    json.text("summary", report.summary().line());
    json.number("more", Math.max(0, all.size() - MOST_FINDINGS));
    json.list(
        "findings",
        all.subList(0, Math.min(all.size(), MOST_FINDINGS)),
        finding -> finding(finding, origins, json));
  }

  private static void finding(Diagnostic finding, Set<String> origins, JsonWriter json) {
    json.object(
        () -> {
          json.text("severity", finding.severity().label());
          json.text("place", finding.location().toString());
          json.number("here", origins.contains(finding.location().file()) ? 1 : 0);
          json.text("message", finding.message());
          finding.hint().ifPresent(hint -> json.text("hint", hint));
          json.text("rule", finding.rule());
        });
  }
}
