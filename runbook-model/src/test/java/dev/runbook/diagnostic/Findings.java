package dev.runbook.diagnostic;

import java.util.List;
import java.util.Optional;

/** Reports for the tests of their renderers. */
public final class Findings {

  static final RuleInfo DEAD =
      new RuleInfo("alerts/runbook-url-dead", Severity.ERROR, "a link leads nowhere");
  static final RuleInfo OTHER = new RuleInfo("alerts/other", Severity.WARNING, "another thing");

  /** Whatever a file can hold that has a meaning in some format. */
  public static final String HOSTILE =
      "a%0Ab, c:d::e\r\nf\t]]><x a='b'>&amp; \"q\" `[l](1)` {0} {{ $x }} \u0000\u001b[31m\u007f"
          + "\u0085\u2028\ufffe\ud800 é 👩\u200d💻";

  private static final String FILE = "alerts/api.yaml";
  private static final List<String> LINES =
      List.of("- alert: Up", "  expr: up", "", "- alert: Down", "  url: x", "  url: x", "# end");

  private Findings() {}

  static final Summary SUMMARY = new Summary(2, 1, 3, 3, 1, 1, 1, 1);

  /** A finding of a rule on one line. */
  static Diagnostic at(RuleInfo rule, int line, int column, int endColumn, String message) {
    return Diagnostic.of(rule, new Location(FILE, line, column, line, endColumn), message);
  }

  /** A report on a file with two alerts, {@code Up} in lines 1 and 2, {@code Down} in 4 to 6. */
  static Report report(Diagnostic... findings) {
    return report(List.of(findings), List.of());
  }

  /** The same with findings that do not count. */
  static Report report(List<Diagnostic> findings, List<Silenced> silenced) {
    return new Report(
        findings,
        SUMMARY,
        (file, line) -> Optional.of(line).filter(l -> l <= LINES.size()).map(l -> LINES.get(l - 1)),
        silenced,
        List.of(
            new Subject("Up", new Location(FILE, 1, 3, 3, 1)),
            new Subject("Down", new Location(FILE, 4, 3, 7, 1))),
        List.of(DEAD, OTHER));
  }

  /** A report in which everything that can hold text holds what is hard to write. */
  public static Report hostile() {
    String file = "ordner é/a:b %20#?&.yaml";
    Location place = new Location(file, 1, 2, 3, 4);
    Diagnostic error = Diagnostic.of(DEAD, place, HOSTILE).withHint(HOSTILE + "\n" + HOSTILE);
    Diagnostic known = Diagnostic.of(OTHER, place, HOSTILE);
    Diagnostic allowed = Diagnostic.of(OTHER, place.start(), HOSTILE);
    return new Report(
        List.of(error, Diagnostic.of(OTHER, Location.startOf("."), HOSTILE)),
        SUMMARY,
        (f, line) -> Optional.of(HOSTILE),
        List.of(
            new Silenced(known, Silenced.By.BASELINE, ""),
            new Silenced(allowed, Silenced.By.COMMENT, HOSTILE)),
        List.of(new Subject(HOSTILE, place), new Subject(HOSTILE, place.in("b"))),
        List.of(DEAD, OTHER));
  }
}
