package dev.runbook.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * By what findings are known again in the next run. A fingerprint consists of the rule, the file,
 * the alert that the finding is about and the text that it points at, so that lines that move and
 * messages that are worded better do not change it; of several that agree in all this, the first is
 * the first again.
 */
final class Fingerprints {

  private static final int BYTES = 16;

  private final Map<Diagnostic, String> fingerprints = new HashMap<>();
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final MessageDigest digest = sha256();
  private final Subjects subjects;
  private final SourceText source;

  Fingerprints(Report report) {
    this.subjects = new Subjects(report.subjects());
    this.source = report.source();
    report.found().forEach(finding -> fingerprints.put(finding, fingerprint(finding)));
  }

  /** The fingerprint of a finding of the report, which no other finding of it has. */
  String of(Diagnostic finding) {
    String fingerprint = fingerprints.get(finding);
    if (fingerprint == null) {
      throw new IllegalArgumentException("not a finding of the report: " + finding);
    }
    return fingerprint;
  }

  private String fingerprint(Diagnostic finding) {
    Location place = finding.location();
    String subject = subjects.around(place).map(Subject::name).orElse("");
    String identity =
        String.join("\0", finding.rule(), place.file(), subject, text(finding, place));
    int occurrence = occurrences.merge(identity, 1, Integer::sum);
    byte[] hash = digest.digest((identity + "\0" + occurrence).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  /** What the finding points at; where that is nothing, its line, or what is said of the file. */
  private String text(Diagnostic finding, Location place) {
    if (place.isWholeFile()) {
      return finding.message();
    }
    String line = source.line(place.file(), place.line()).orElse("");
    int from = Math.min(place.column() - 1, line.length());
    boolean further = place.endLine() > place.line();
    int to = further ? line.length() : Math.min(place.endColumn() - 1, line.length());
    String stretch = line.substring(from, Math.max(from, to)).strip();
    return stretch.isEmpty() ? line.strip() : stretch;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
