package dev.runbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static final Summary SUMMARY = new Summary(2, 1, 3, 3, 1, 1, 0, 0);
  private static final RuleInfo RULE =
      new RuleInfo("alerts/runbook-url-dead", Severity.ERROR, "a dead link");

  @Test
  void findings_stand_in_order_each_on_its_line() {
    Diagnostic second = Diagnostic.of(RULE, new Location("b.yaml", 1, 2, 3, 4), "later");
    Diagnostic first =
        Diagnostic.of(RULE, new Location("a.yaml", 9, 1, 9, 5), "sooner")
            .withHint("mend\nit")
            .withSeverity(Severity.WARNING);

    assertThat(render(second, first))
        .isEqualTo(
            """
            {"version":1,
            "summary":{"files":2,"runbooks":1,"alerts":3,"links":3,"errors":1,"warnings":1,"suppressed":0,"inBaseline":0},
            "diagnostics":[
            {"rule":"alerts/runbook-url-dead","severity":"warning","message":"sooner","hint":"mend\\nit","file":"a.yaml","line":9,"column":1,"endLine":9,"endColumn":5},
            {"rule":"alerts/runbook-url-dead","severity":"error","message":"later","file":"b.yaml","line":1,"column":2,"endLine":3,"endColumn":4}]}
            """);
  }

  @Test
  void a_clean_run_has_an_empty_list() {
    assertThat(render()).endsWith("\"diagnostics\":[]}\n");
  }

  @Test
  void text_is_escaped_and_what_utf8_cannot_hold_too() {
    Diagnostic odd =
        Diagnostic.of(
            RULE, Location.startOf("c:\\d.yaml"), "a \"b\"\t\u0000\u001b\u2028\ud800 é 🔥");

    assertThat(render(odd))
        .contains("\"file\":\"c:\\\\d.yaml\"")
        .contains("\"message\":\"a \\\"b\\\"\\t\\u0000\\u001b\\u2028\\ud800 é 🔥\"");
  }

  private static String render(Diagnostic... diagnostics) {
    return JsonReport.render(
        new Report(List.of(diagnostics), SUMMARY, (file, line) -> Optional.empty()));
  }
}
