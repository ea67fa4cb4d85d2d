package dev.runbook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** axe, the checker of what a page is for those who do not see it, or see it badly. */
final class Axe {

  /** Best practices are wanted too, not only what the WCAG asks for. */
  private static final String RUN =
      """
      const [rules, done] = arguments;
      const options = rules.length ? {runOnly: {type: "rule", values: rules}} : {};
      options.resultTypes = ["violations", "incomplete"];
      axe.run(document, options).then(result => done(result.violations.flatMap(v =>
        v.nodes.map(n => v.id + " at " + n.target.join(" ") + ": " + n.failureSummary))),
        e => done(["axe failed: " + e]));
      """;

  private final Browser browser;

  /** Puts axe into every page that the browser opens from now on. */
  Axe(Browser browser) throws IOException {
    this.browser = browser;
    browser.onNewPages(Files.readString(PortalTool.find("axe-core/axe.min.js")));
  }

  /** What it finds in the page that is open; all rules, or only some. */
  List<String> violations(String... rules) {
    List<?> found = (List<?>) browser.driver().executeAsyncScript(RUN, (Object) rules);
    return found.stream().map(String.class::cast).map(Axe::inALine).toList();
  }

  private static String inALine(String text) {
    return text.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }
}
