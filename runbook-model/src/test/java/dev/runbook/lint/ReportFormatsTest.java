package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.CheckstyleReport;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.GithubReport;
import dev.runbook.diagnostic.GitlabReport;
import dev.runbook.diagnostic.JsonReport;
import dev.runbook.diagnostic.JunitReport;
import dev.runbook.diagnostic.JunitSchema;
import dev.runbook.diagnostic.Report;
import dev.runbook.diagnostic.RuleInfo;
import dev.runbook.diagnostic.SarifReport;
import dev.runbook.diagnostic.Schemas;
import dev.runbook.diagnostic.SourceText;
import dev.runbook.diagnostic.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every finding that the pages of the rules show can be said in every form. */
class ReportFormatsTest {

  @TempDir private static Path base;
  private static Report report;

  @BeforeAll
  static void lintEveryBadExample() throws Exception {
    List<Diagnostic> findings = new ArrayList<>();
    List<Subject> subjects = new ArrayList<>();
    Map<String, SourceText> sources = new TreeMap<>();
    Report one = Folder.small(base.resolve("small")).report();
    for (RuleInfo rule : Rules.all()) {
      if (RulePage.hasExamples(Rules.page(rule))) {
        String name = rule.id() + "/";
        RulePage bad = RulePage.section(Rules.page(rule), "## Bad");
        Path folder = Files.createDirectories(base.resolve(rule.id()));
        one = bad.folder(folder, RulePagesTest.common()).report().renamed(file -> name + file);
        findings.addAll(one.diagnostics());
        subjects.addAll(one.subjects());
        sources.put(rule.id(), one.source());
      }
    }
    SourceText source =
        (file, line) ->
            Optional.ofNullable(sources.get(file.replaceFirst("^([^/]+/[^/]+)/.*$", "$1")))
                .flatMap(s -> s.line(file, line));
    report = new Report(findings, one.summary(), source, List.of(), subjects, Rules.all());
  }

  @Test
  void sarif_is_valid_and_says_each_finding_under_its_rule() {
    String log = SarifReport.render(report, Optional.of("1.0.0"), Rules::page);
    JsonNode run = parsed(log).at("/runs/0");

    assertThat(Schemas.sarif(log)).isEmpty();
    assertThat(run.path("results")).hasSize(report.diagnostics().size());
    assertThat(run.path("results").valueStream())
        .allSatisfy(
            result ->
                assertThat(run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id"))
                    .isEqualTo(result.path("ruleId")));
  }

  @Test
  void fingerprints_of_different_findings_differ() {
    assertThat(parsed(GitlabReport.render(report)).valueStream())
        .hasSize(report.diagnostics().size())
        .extracting(issue -> issue.path("fingerprint").asString())
        .doesNotHaveDuplicates();
  }

  @Test
  void junit_is_valid_and_has_a_test_for_each_alert() throws Exception {
    String tests = JunitReport.render(report);

    assertThat(tests)
        .contains("<testsuite name=\"alerts\" tests=\"" + report.subjects().size() + "\"");
    JunitSchema.find().validate(tests);
  }

  @Test
  void the_others_say_each_finding_once() {
    int count = report.diagnostics().size();

    assertThat(count).isGreaterThan(60);
    assertThat(GithubReport.render(report).lines()).hasSize(count + 1);
    assertThat(CheckstyleReport.render(report).split("<error ", -1)).hasSize(count + 1);
    assertThat(parsed(JsonReport.render(report)).path("diagnostics")).hasSize(count);
  }

  private static JsonNode parsed(String json) {
    return JsonMapper.builder().build().readTree(json);
  }
}
