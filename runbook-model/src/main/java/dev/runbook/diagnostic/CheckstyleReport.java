package dev.runbook.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report in the XML of Checkstyle, which many tools of continuous integration read. A hint stands
 * below its message.
 */
public final class CheckstyleReport {

  private CheckstyleReport() {}

  /**
   * Renders a report.
   *
   * @param report the report, with files named as from the root of the repository
   * @return an XML document with the files that have findings
   */
  public static String render(Report report) {
    Map<String, List<Diagnostic>> byFile =
        report.diagnostics().stream()
            .collect(
                Collectors.groupingBy(
                    d -> d.location().file(), LinkedHashMap::new, Collectors.toList()));
    XmlWriter xml = new XmlWriter();
    xml.element(
        "checkstyle",
        () ->
            byFile.forEach(
                (file, findings) ->
                    xml.element("file", () -> findings.forEach(f -> error(xml, f)), "name", file)));
    return xml.done();
  }

  private static void error(XmlWriter xml, Diagnostic finding) {
    xml.empty(
        "error",
        "line",
        Integer.toString(finding.location().line()),
        "column",
        Integer.toString(finding.location().column()),
        "severity",
        finding.severity().label(),
        "message",
        FindingText.messageAndHint(finding),
        "source",
        "runbook." + finding.rule());
  }
}
