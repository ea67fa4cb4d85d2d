package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.editor.Tool;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows generated routes beside the program that Alertmanager itself brings along. */
class AmtoolAgreementTest {

  private static final int TREES = 30;
  private static final int ALERTS_OF_EACH = 5;
  private static final List<String> LABELS = List.of("alertname", "severity", "team", "job");
  private static final List<String> VALUES =
      List.of("page", "ticket", "web", "a b", "x-1", "Api.Down");
  private static final List<String> REGEXES =
      List.of(
          "page|ticket", "p.*", ".+", "", "[a-z]+", "^web$", "(a|x)( b|-\\\\d)", "Api\\\\.D[^u]wn");

  private final Random random = new Random(4);

  @TempDir Path base;

  @Test
  void alerts_end_at_the_receivers_at_which_amtool_says_they_do()
      throws IOException, InterruptedException {
    Path amtool = Tool.find("amtool", Path.of("."));
    int alerts = 0;
    for (int tree = 0; tree < TREES; tree++) {
      String text = configuration();
      Path file = Files.writeString(base.resolve("am" + tree + ".yml"), text);
      Alertmanager ours =
          AlertmanagerReader.read(new SourceFile("am.yml", text), Budget.ALERT_RULES)
              .alertmanager()
              .orElseThrow();
      for (int i = 0; i < ALERTS_OF_EACH; i++) {
        Map<String, String> labels = alert();
        List<String> receivers =
            ours.ends(label -> Optional.of(labels.getOrDefault(label, ""))).stream()
                .map(RouteEnd::receiver)
                .distinct()
                .toList();

        assertThat(receivers).as("%s in%n%s", labels, text).isEqualTo(routed(amtool, file, labels));
        alerts++;
      }
    }
    System.out.printf("amtool: %d alerts through %d trees of routes%n", alerts, TREES);
  }

  private static List<String> routed(Path amtool, Path file, Map<String, String> labels)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(amtool.toString(), "config", "routes", "test", "--config.file=" + file));
    labels.forEach((label, value) -> command.add(label + "=\"" + value + "\""));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit of amtool on %s", file).isZero();
    return List.of(output.strip().split(",")).stream().distinct().toList();
  }

  private Map<String, String> alert() {
    Map<String, String> labels = new TreeMap<>();
    for (String label : LABELS) {
      if (random.nextInt(3) > 0) {
        labels.put(label, one(VALUES));
      }
    }
    return labels;
  }

  private String configuration() {
    StringBuilder text = new StringBuilder("route:\n  receiver: r0\n");
    routes(text, "  ", 0);
    return text.append("receivers:\n")
        .append("  - name: r0\n  - name: r1\n  - name: r2\n  - name: r3\n")
        .toString();
  }

  private void routes(StringBuilder text, String indent, int depth) {
    int count = depth == 3 ? 0 : random.nextInt(4 - depth) + (depth == 0 ? 1 : 0);
    if (count == 0) {
      return;
    }
    text.append(indent).append("routes:\n");
    for (int i = 0; i < count; i++) {
      String inner = indent + "    ";
      text.append(indent).append("  - group_wait: 1s\n");
      if (random.nextInt(4) > 0) {
        text.append(inner).append("receiver: r").append(random.nextInt(4)).append('\n');
      }
      if (random.nextInt(3) == 0) {
        text.append(inner).append("continue: true\n");
      }
      conditions(text, inner);
      routes(text, inner, depth + 1);
    }
  }

  private void conditions(StringBuilder text, String indent) {
    switch (random.nextInt(5)) {
      case 0 ->
          text.append(indent).append("match: {%s: \"%s\"}\n".formatted(one(LABELS), one(VALUES)));
      case 1 ->
          text.append(indent)
              .append("match_re: {%s: \"%s\"}\n".formatted(one(LABELS), one(REGEXES)));
      case 2 -> text.append(indent).append("matchers: ['%s']\n".formatted(matcher()));
      case 3 ->
          text.append(indent)
              .append("matchers: ['{%s, %s}', '%s']\n".formatted(matcher(), matcher(), matcher()));
      default -> text.append(indent).append("matchers: []\n");
    }
  }

  private String matcher() {
    boolean regex = random.nextBoolean();
    String operator = random.nextInt(3) == 0 ? (regex ? "!~" : "!=") : regex ? "=~" : "=";
    String value = one(regex ? REGEXES : VALUES);
    boolean quoted = random.nextBoolean() || value.isEmpty();
    return one(LABELS) + operator + (quoted ? '"' + value + '"' : value);
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
