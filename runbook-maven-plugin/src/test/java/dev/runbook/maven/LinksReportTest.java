package dev.runbook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.Tally;
import dev.runbook.online.OnlineRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the goal links finds is reported in every form, although its rules have no pages. */
class LinksReportTest {

  private static final Tally ONE =
      new Tally() {
        @Override
        public Map<String, Integer> numbers() {
          return Map.of("addresses", 1);
        }

        @Override
        public String line() {
          return "1 addresses";
        }
      };

  @ParameterizedTest
  @EnumSource(ReportTarget.Kind.class)
  void every_form_has_the_message_and_the_rule(ReportTarget.Kind kind)
      throws MojoExecutionException {
    RuleInfo dead = OnlineRules.ALL.get(0);
    Diagnostic finding =
        Diagnostic.of(dead, Location.startOf("page.md"), "the address answers 404");
    Report report =
        new Report(
            List.of(finding),
            ONE,
            (file, line) -> Optional.empty(),
            List.of(),
            List.of(),
            OnlineRules.ALL);

    String text =
        ReportTarget.parse(kind.name())
            .render(
                report,
                UnaryOperator.identity(),
                new Terminal(false, false, Map.of()),
                Color.NEVER);

    assertThat(text)
        .contains("answers 404")
        .contains(dead.id().substring(dead.id().indexOf('/') + 1));
  }
}
