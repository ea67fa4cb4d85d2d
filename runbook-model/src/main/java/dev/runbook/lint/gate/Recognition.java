package dev.runbook.lint.gate;

import dev.runbook.alerting.AlertRule;
import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import dev.runbook.lint.rules.Workspace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says by what findings are known again. */
final class Recognition {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

  /** Longer texts are cut here; a hash stands for the rest. */
  private static final int LONG = 120;

  private static final int SHOWN = 80;
  private static final int HASH_BYTES = 6;

  private final Workspace workspace;
  private final About about;

  Recognition(Workspace workspace, About about) {
    this.workspace = workspace;
    this.about = about;
  }

  Known of(Diagnostic finding) {
    Location place = finding.location();
    return new Known(finding.rule(), folded(place.file()), folded(subject(place)), text(place));
  }

  private String subject(Location place) {
    List<AlertRule> alerts = about.alerts(place);
    return alerts.isEmpty()
        ? about.runbook(place).map(runbook -> runbook.id().value()).orElse("")
        : alerts.size() == 1 ? alerts.get(0).alert() : "";
  }

  /** The text of a stretch, without what may change when a file is written in another style. */
  private String text(Location place) {
    String text =
        folded(
            IntStream.rangeClosed(place.line(), place.endLine())
                .mapToObj(line -> line(place, line))
                .collect(Collectors.joining(" ")));
    String bare = QUOTED.matcher(text).replaceFirst("$1$2");
    return bare.length() > LONG ? bare.substring(0, SHOWN) + "… " + hash(bare) : bare;
  }

  private String line(Location place, int number) {
    String line = workspace.sources().line(place.file(), number).orElse("");
    int from = number == place.line() ? place.column() - 1 : 0;
    int to = number == place.endLine() ? place.endColumn() - 1 : line.length();
    return line.substring(
        Math.min(from, line.length()), Math.max(from, Math.min(to, line.length())));
  }

  private static String folded(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
