package dev.runbook.diagnostic;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report in the XML of JUnit, in which every alert is a test, so that continuous integration
 * shows how many have what they need. An alert fails with all errors about it; warnings, and
 * findings that do not count, are its output. What is about no alert is a test for each file, in a
 * suite of its own.
 */
public final class JunitReport {

  private static final String OF_FILES = "all but alerts";

  private final Report report;
  private final XmlWriter xml = new XmlWriter();
  private final Map<Subject, JunitCase> ofAlerts = new LinkedHashMap<>();
  private final Map<String, JunitCase> ofFiles = new LinkedHashMap<>();

  private JunitReport(Report report) {
    this.report = report;
    Set<List<String>> taken = new HashSet<>();
    for (Subject subject : report.subjects()) {
      String file = subject.location().file();
      String name = subject.name();
      for (int i = 2; !taken.add(List.of(file, name)); i++) {
        name = subject.name() + " (" + i + ")";
      }
      ofAlerts.put(subject, new JunitCase(file, name));
    }
    Subjects subjects = new Subjects(report.subjects());
    Map<Diagnostic, Silenced> silenced = new LinkedHashMap<>();
    report.silenced().forEach(s -> silenced.put(s.finding(), s));
    for (Diagnostic finding : report.found()) {
      test(subjects, finding).add(finding, Optional.ofNullable(silenced.get(finding)));
    }
  }

  /**
   * Renders a report.
   *
   * @param report the report, with files named as from the root of the repository
   * @return an XML document; no test has taken any time, so that it depends on the files alone
   */
  public static String render(Report report) {
    return new JunitReport(report).document();
  }

  private JunitCase test(Subjects subjects, Diagnostic finding) {
    String file = finding.location().file();
    return subjects
        .around(finding.location())
        .map(ofAlerts::get)
        .orElseGet(() -> ofFiles.computeIfAbsent(file, f -> new JunitCase(f, OF_FILES)));
  }

  private String document() {
    List<JunitCase> alerts = List.copyOf(ofAlerts.values());
    List<JunitCase> files = List.copyOf(ofFiles.values());
    List<JunitCase> all = Stream.concat(alerts.stream(), files.stream()).toList();
    xml.element(
        "testsuites",
        () -> {
          suite("alerts", alerts);
          if (!files.isEmpty()) {
            suite("files", files);
          }
        },
        "name",
        "Runbook",
        "tests",
        Integer.toString(all.size()),
        "failures",
        failures(all),
        "errors",
        "0",
        "time",
        "0");
    return xml.done();
  }

  private void suite(String name, List<JunitCase> tests) {
    xml.element(
        "testsuite",
        () -> {
          xml.element("properties", this::summary);
          tests.forEach(test -> test.write(xml));
        },
        "name",
        name,
        "tests",
        Integer.toString(tests.size()),
        "failures",
        failures(tests),
        "errors",
        "0",
        "skipped",
        "0",
        "time",
        "0");
  }

  private void summary() {
    xml.empty("property", "name", "summary", "value", report.summary().line());
  }

  private static String failures(List<JunitCase> tests) {
    return Long.toString(tests.stream().filter(JunitCase::fails).count());
  }
}
