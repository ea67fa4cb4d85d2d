package dev.runbook.diagnostic;

import static dev.runbook.diagnostic.Findings.DEAD;
import static dev.runbook.diagnostic.Findings.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitReportTest {

  private static final Diagnostic ERROR = Findings.at(DEAD, 5, 3, 9, "dead").withHint("mend\nit");
  private static final Diagnostic WARNING = Findings.at(OTHER, 4, 3, 9, "odd");

  @Test
  void an_alert_fails_with_its_errors_and_what_is_about_no_alert_stands_apart() {
    Report report =
        Findings.report(
            List.of(ERROR, WARNING, ERROR.at(Location.startOf("alerts/api.yaml"))),
            List.of(
                new Silenced(Findings.at(DEAD, 1, 3, 9, "gone"), Silenced.By.COMMENT, "so"),
                new Silenced(Findings.at(DEAD, 2, 3, 9, "gone"), Silenced.By.BASELINE, "")));

    assertThat(JunitReport.render(report))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="Runbook" tests="3" failures="2" errors="0" time="0">
              <testsuite name="alerts" tests="2" failures="1" errors="0" skipped="0" time="0">
                <properties>
                  <property name="summary" value="%1$s"/>
                </properties>
                <testcase name="Up" classname="alerts/api.yaml" time="0">
                  <system-out>suppressed (so): alerts/api.yaml:1:3: error: gone [alerts/runbook-url-dead]
            in the baseline: alerts/api.yaml:2:3: error: gone [alerts/runbook-url-dead]</system-out>
                </testcase>
                <testcase name="Down" classname="alerts/api.yaml" time="0">
                  <failure message="dead" type="alerts/runbook-url-dead">alerts/api.yaml:5:3: error: dead [alerts/runbook-url-dead]
              mend
              it</failure>
                  <system-out>alerts/api.yaml:4:3: warning: odd [alerts/other]</system-out>
                </testcase>
              </testsuite>
              <testsuite name="files" tests="1" failures="1" errors="0" skipped="0" time="0">
                <properties>
                  <property name="summary" value="%1$s"/>
                </properties>
                <testcase name="all but alerts" classname="alerts/api.yaml" time="0">
                  <failure message="dead" type="alerts/runbook-url-dead">alerts/api.yaml:1:1: error: dead [alerts/runbook-url-dead]
              mend
              it</failure>
                </testcase>
              </testsuite>
            </testsuites>
            """
                .formatted(Findings.SUMMARY.line()));
  }

  @Test
  void several_errors_of_an_alert_are_one_failure() throws Exception {
    Report report =
        Findings.report(ERROR, Findings.at(OTHER, 6, 1, 2, "b").withSeverity(Severity.ERROR));
    List<Element> failures = Xml.elements(JunitReport.render(report), "failure");

    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getAttribute("message")).isEqualTo("dead (and 1 more)");
    assertThat(failures.get(0).getTextContent()).contains("dead [", "b [");
  }

  @Test
  void an_alert_without_a_finding_is_a_test_that_passes() throws Exception {
    String document = JunitReport.render(Findings.report());

    assertThat(Xml.outline(document))
        .contains(
            "testcase{classname=alerts/api.yaml, name=Up, time=0}",
            "testcase{classname=alerts/api.yaml, name=Down, time=0}");
    assertThat(Xml.elements(document, "testsuite")).hasSize(1);
  }

  @Test
  void alerts_of_one_name_in_one_file_are_told_apart_whatever_others_are_called() throws Exception {
    Report report =
        new Report(
            List.of(),
            Findings.SUMMARY,
            (file, line) -> Optional.empty(),
            List.of(),
            List.of(
                subject("A", "f", 1),
                subject("A (2)", "f", 2),
                subject("A", "f", 3),
                subject("A", "f", 4),
                subject("A", "g", 1)),
            List.of());

    assertThat(Xml.elements(JunitReport.render(report), "testcase"))
        .extracting(e -> e.getAttribute("classname") + " " + e.getAttribute("name"))
        .containsExactly("f A", "f A (2)", "f A (3)", "f A (4)", "g A");
  }

  @Test
  void reports_are_valid_by_the_schema_of_jenkins() throws Exception {
    JunitSchema schema = JunitSchema.find();

    schema.validate(JunitReport.render(Findings.report(ERROR, WARNING)));
    schema.validate(JunitReport.render(Findings.report()));
    schema.validate(JunitReport.render(Findings.hostile()));
  }

  @Test
  void hostile_text_stays_readable() throws Exception {
    List<Element> failures = Xml.elements(JunitReport.render(Findings.hostile()), "failure");

    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).getTextContent()).contains("]]><x a='b'>&amp; \"q\"", "␛[31m");
  }

  private static Subject subject(String name, String file, int line) {
    return new Subject(name, new Location(file, line, 1, line, 9));
  }
}
