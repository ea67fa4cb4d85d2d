import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a docs repository of any size for the benchmark: a catalog, runbooks of about 4 KB and one
 * alert rule for each. The same arguments give the same bytes. Run as {@code java
 * GenerateRepository.java FOLDER RUNBOOKS}.
 */
public final class GenerateRepository {

  private static final String[] WORDS =
      ("queue latency replica disk memory backup certificate worker cache index shard leader"
              + " follower socket pool thread journal snapshot quota tenant gateway probe")
          .split(" ");

  private static final int RULES_PER_FILE = 100;

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int runbooks = Integer.parseInt(args[1]);
    Files.createDirectories(folder.resolve("runbooks"));
    Files.createDirectories(folder.resolve("alerts"));
    Files.writeString(folder.resolve("runbooks/catalog.yaml"), CATALOG + services());
    for (int i = 0; i < runbooks; i++) {
      Path part = folder.resolve("runbooks/part-%03d".formatted(i / 100));
      Files.createDirectories(part);
      Files.writeString(part.resolve("runbook-%05d.yaml".formatted(i)), runbook(i));
    }
    for (int from = 0; from < runbooks; from += RULES_PER_FILE) {
      StringBuilder rules = new StringBuilder("groups:\n  - name: part-" + from + "\n    rules:\n");
      for (int i = from; i < Math.min(runbooks, from + RULES_PER_FILE); i++) {
        rules.append(RULE.formatted(i, i, i % 5 == 0 ? "critical" : "warning", i));
      }
      Files.writeString(folder.resolve("alerts/part-%05d.yaml".formatted(from)), rules);
    }
  }

  private static final String CATALOG =
      """
      catalog: benchmark
      site: {title: Benchmark, url: "https://runbooks.example.com/"}
      severities:
        sev1: {title: SEV-1, respond: 15m, labels: [critical]}
        sev2: {title: SEV-2, respond: 1h, labels: [warning]}
      teams:
        ops: {title: Operations, oncall: "@ops-oncall", channel: ops}
      channels:
        ops: {title: "#ops"}
      escalation:
        ops-oncall: {levels: [{notify: ops}]}
      services:
      """;

  private static final int SERVICES = 100;

  private static String services() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SERVICES; i++) {
      out.append("  service-%d: {title: Service %d, owner: ops}\n".formatted(i, i));
    }
    return out.toString();
  }

  private static final String RULE =
      """
            - alert: BenchmarkAlert%05d
              expr: sum(rate(benchmark_errors_total{part="%d"}[5m])) > 0.8
              for: 10m
              labels: {severity: %s}
              annotations:
                summary: Something is slow
                runbook_url: https://runbooks.example.com/alerts/BenchmarkAlert%05d/
      """;

  private static String runbook(int number) {
    Random random = new Random(number);
    StringBuilder out = new StringBuilder();
    out.append("runbook: benchmark-%05d\n".formatted(number));
    out.append("code: B%d\n".formatted(number));
    out.append("title: The %s of the %s\n".formatted(word(random), word(random)));
    out.append("alerts: [BenchmarkAlert%05d]\n".formatted(number));
    out.append("intent: ").append(sentence(random, 10)).append('\n');
    out.append("severity: sev%d\nowner: ops\nescalation: ops-oncall\n".formatted(number % 5 == 0 ? 1 : 2));
    out.append("service: service-%d\n".formatted(number % SERVICES));
    out.append("parameters: [{name: pod, about: the one that is stuck, label: pod}]\n");
    out.append("impact: ").append(sentence(random, 12)).append('\n');
    for (String phase : new String[] {"diagnose", "mitigate", "verify"}) {
      out.append(phase).append(":\n");
      for (int step = 0; step < 5; step++) {
        out.append("  - run: kubectl logs %s-%d --tail 100 | grep %s\n"
            .formatted(word(random), step, word(random)));
        out.append("    title: ").append(sentence(random, 5)).append('\n');
        out.append("    expect: ").append(sentence(random, 6)).append('\n');
        out.append("    because: ").append(sentence(random, 9)).append('\n');
      }
    }
    String risk = number % 10 == 0 ? "destructive" : "changes";
    out.append("  - run: kubectl delete pod <pod>\n    risk: %s\n".formatted(risk));
    out.append("    because: nothing else helps\n    undo: none\n");
    out.append("prevent:\n");
    for (int step = 0; step < 5; step++) {
      out.append("  - ").append(sentence(random, 14)).append('\n');
    }
    return out.toString();
  }

  private static String sentence(Random random, int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ").append(word(random));
    }
    return out.toString();
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
