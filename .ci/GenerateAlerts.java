import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes alert rules of any number for the benchmark, each as long as a rule of a large Kubernetes
 * monitoring set is, and the Markdown runbooks that they lead to; one link of twenty is dead. The
 * same arguments give the same bytes. Run as {@code java GenerateAlerts.java FOLDER RULES FILES}.
 */
public final class GenerateAlerts {

  private static final String[] WORDS =
      ("queue latency replica disk memory backup certificate worker cache index shard leader"
              + " follower socket pool thread journal snapshot quota tenant gateway probe")
          .split(" ");

  private static final int PAGES = 1000;
  private static final int DEAD = 20;

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int rules = Integer.parseInt(args[1]);
    int files = Integer.parseInt(args[2]);
    Files.createDirectories(folder.resolve("alerts"));
    Files.createDirectories(folder.resolve("pages"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(folder.resolve("pages/page-%04d.md".formatted(i)), page(i));
    }
    for (int file = 0; file < files; file++) {
      StringBuilder out = new StringBuilder("groups:\n");
      int from = (int) ((long) rules * file / files);
      int to = (int) ((long) rules * (file + 1) / files);
      for (int i = from; i < to; i++) {
        if (i == from || i % 20 == 0) {
          out.append("- name: group-%06d\n  rules:\n".formatted(i));
        }
        out.append(rule(i));
      }
      Files.writeString(folder.resolve("alerts/part-%05d.yaml".formatted(file)), out);
    }
  }

  private static String page(int number) {
    Random random = new Random(-1 - number);
    return "# Page %04d\n\n## Meaning\n\n%s.\n\n## Mitigation\n\n%s.\n"
        .formatted(number, sentence(random, 40), sentence(random, 80));
  }

  private static String rule(int number) {
    Random random = new Random(number);
    String metric = word(random) + "_" + word(random) + "_errors_total";
    String page = number % DEAD == 0 ? "gone-%06d".formatted(number) : "page-%04d".formatted(number % PAGES);
    return """
      - alert: %s%sAlert%06d
        annotations:
          description: '%s of {{ $labels.namespace }}/{{ $labels.pod }} on {{ $labels.instance }} is at {{ $value | humanizePercentage }}, %s.'
          runbook_url: https://runbooks.example.com/%s
          summary: %s.
        expr: |
          sum by (cluster, namespace, pod) (rate(%s{job="%s", part="%d"}[5m]))
            /
          sum by (cluster, namespace, pod) (rate(%s{job="%s"}[5m]))
            > 0.%02d
        for: %dm
        labels:
          severity: %s
    """
        .formatted(
            capital(word(random)),
            capital(word(random)),
            number,
            capital(word(random)),
            sentence(random, 14),
            page,
            capital(sentence(random, 8)),
            metric,
            word(random),
            number,
            metric,
            word(random),
            random.nextInt(100),
            5 + random.nextInt(25),
            number % 3 == 0 ? "critical" : "warning");
  }

  private static String sentence(Random random, int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ").append(word(random));
    }
    return out.toString();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
