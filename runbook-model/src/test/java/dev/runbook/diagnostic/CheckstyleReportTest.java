package dev.runbook.diagnostic;

import static dev.runbook.diagnostic.Findings.DEAD;
import static dev.runbook.diagnostic.Findings.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.AbstractAutomaticBean.OutputStreamOptions;
import com.puppycrawl.tools.checkstyle.XMLLogger;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import com.puppycrawl.tools.checkstyle.api.Violation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckstyleReportTest {

  @Test
  void findings_stand_under_their_file() {
    Diagnostic error = Findings.at(DEAD, 5, 3, 9, "dead & gone").withHint("mend\nit");
    Diagnostic warning = Diagnostic.of(OTHER, Location.startOf("runbooks"), "empty");

    assertThat(CheckstyleReport.render(Findings.report(error, warning)))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle>
              <file name="alerts/api.yaml">
                <error line="5" column="3" severity="error" message="dead &amp; gone&#10;mend&#10;it" source="runbook.alerts/runbook-url-dead"/>
              </file>
              <file name="runbooks">
                <error line="1" column="1" severity="warning" message="empty" source="runbook.alerts/other"/>
              </file>
            </checkstyle>
            """);
  }

  @Test
  void checkstyle_itself_writes_the_same() throws Exception {
    String text = "<x> & 'y' \"z\" ]]> é 👩\u200d💻, 100 %\nand more";
    Report report =
        Findings.report(
            Findings.at(DEAD, 1, 2, 3, text),
            Findings.at(OTHER, 4, 5, 6, text).withHint(text),
            Findings.at(OTHER, 7, 8, 9, "x").withSeverity(Severity.INFO),
            Diagnostic.of(DEAD, new Location("ordner é/<b>.yaml", 1, 1, 1, 2), text));

    assertThat(Xml.outline(CheckstyleReport.render(report)))
        .isEqualTo(Xml.outline(writtenByCheckstyle(report)));
  }

  @Test
  void hostile_text_makes_no_invalid_document_and_every_place_is_positive() throws Exception {
    List<Element> errors = Xml.elements(CheckstyleReport.render(Findings.hostile()), "error");

    assertThat(errors).hasSize(2);
    assertThat(errors)
        .allSatisfy(
            error -> {
              assertThat(Integer.parseInt(error.getAttribute("line"))).isPositive();
              assertThat(Integer.parseInt(error.getAttribute("column"))).isPositive();
              assertThat(error.getAttribute("message")).contains("]]><x a='b'>&amp; \"q\"");
            });
  }

  @Test
  void a_clean_run_is_a_document_too() throws Exception {
    assertThat(Xml.elements(CheckstyleReport.render(Findings.report()), "*")).hasSize(1);
  }

  private static String writtenByCheckstyle(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLLogger logger = new XMLLogger(out, OutputStreamOptions.CLOSE);
    logger.auditStarted(new AuditEvent(report));
    report.diagnostics().stream()
        .map(finding -> finding.location().file())
        .distinct()
        .forEach(
            file -> {
              logger.fileStarted(new AuditEvent(report, file));
              report.diagnostics().stream()
                  .filter(finding -> finding.location().file().equals(file))
                  .forEach(f -> logger.addError(new AuditEvent(report, file, violation(f))));
              logger.fileFinished(new AuditEvent(report, file));
            });
    logger.auditFinished(new AuditEvent(report));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Violation violation(Diagnostic finding) {
    return new Violation(
        finding.location().line(),
        finding.location().column(),
        "no.bundle",
        "no.key",
        new Object[0],
        SeverityLevel.valueOf(finding.severity().label().toUpperCase(Locale.ROOT)),
        "runbook." + finding.rule(),
        CheckstyleReportTest.class,
        // It is a pattern, in which an apostrophe quotes.
        FindingText.messageAndHint(finding).replace("'", "''"));
  }
}
