package dev.runbook.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report of JUnit says of one alert, or of the rest of one file. */
final class JunitCase {

  private final String file;
  private final String name;
  private final List<Diagnostic> errors = new ArrayList<>();
  private final List<String> output = new ArrayList<>();

  JunitCase(String file, String name) {
    this.file = file;
    this.name = name;
  }

  /**
   * Adds a finding.
   *
   * @param silenced how it is kept from counting, if it is
   */
  void add(Diagnostic finding, Optional<Silenced> silenced) {
    if (silenced.isEmpty() && finding.severity() == Severity.ERROR) {
      errors.add(finding);
    } else {
      output.add(silenced.map(JunitCase::note).orElse("") + FindingText.whole(finding));
    }
  }

  boolean fails() {
    return !errors.isEmpty();
  }

  /** Writes the test as an element. */
  void write(XmlWriter xml) {
    String[] attributes = {"name", name, "classname", file, "time", "0"};
    if (errors.isEmpty() && output.isEmpty()) {
      xml.empty("testcase", attributes);
    } else {
      xml.element("testcase", () -> content(xml), attributes);
    }
  }

  private void content(XmlWriter xml) {
    if (fails()) {
      String text = String.join("\n", errors.stream().map(FindingText::whole).toList());
      String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
      Diagnostic first = errors.get(0);
      xml.text("failure", text, "message", first.message() + more, "type", first.rule());
    }
    if (!output.isEmpty()) {
      xml.text("system-out", String.join("\n", output));
    }
  }

  private static String note(Silenced silenced) {
    return switch (silenced.by()) {
      case COMMENT ->
          silenced.reason().isEmpty() ? "suppressed: " : "suppressed (" + silenced.reason() + "): ";
      case BASELINE -> "in the baseline: ";
    };
  }
}
