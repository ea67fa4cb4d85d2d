import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a docs repository for the benchmark of the search: runbooks of about 4 KB whose alerts are
 * called as people call them, each otherwise, and whose texts have as many words as texts of that
 * length have (Heaps' law). The same arguments give the same bytes. Run as {@code java
 * GenerateSearchable.java FOLDER RUNBOOKS}.
 */
public final class GenerateSearchable {

  private static final String[] SYLLABLES =
      ("ba be bi bo ca ce co da de di do fa fe fi ga ge go ha he hi la le li lo ma me mi mo na ne ni"
              + " no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi tra pre con pro ser mon")
          .split(" ");

  private static final String[] SYSTEMS =
      ("Postgres Redis Kafka Nginx Kube Etcd Mysql Mongo Rabbit Elastic Vault Consul Haproxy Ceph Api"
              + " Node Disk Network Dns Cert Queue Worker Billing Search Mail Auth Ingress Storage Cache")
          .split(" ");

  private static final String[] THINGS =
      ("Connection Replica Leader Follower Memory Cpu Disk Inode Latency Error Request Backup Snapshot"
              + " Certificate Token Session Thread Pool Heap Socket Queue Consumer Offset Partition Shard"
              + " Index Segment Journal Pod Container Deployment Volume Claim Endpoint Route Lock Vacuum")
          .split(" ");

  private static final String[] STATES =
      ("High Low Down Missing Full Slow Stuck Lagging Failing Flapping Expiring Exhausted Saturated"
              + " Growing Unavailable Looping Restarting Degraded Throttled Corrupt Behind Burning")
          .split(" ");

  private static final String[] ERRORS = {
    "connection refused", "exit %d", "ORA-%05d", "error code %d", "HTTP %d", "errno %d", "E%04d",
  };

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).resolve("runbooks");
    int runbooks = Integer.parseInt(args[1]);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("catalog.yaml"), CATALOG);
    for (int i = 0; i < runbooks; i++) {
      Path part = folder.resolve("part-%03d".formatted(i / 100));
      Files.createDirectories(part);
      Files.writeString(part.resolve("runbook-%05d.yaml".formatted(i)), runbook(i));
    }
  }

  private static final String CATALOG =
      """
      catalog: benchmark
      site: {title: Benchmark, url: "https://runbooks.example.com/"}
      severities:
        sev1: {title: SEV-1, respond: 15m, labels: [critical]}
        sev2: {title: SEV-2, respond: 1h, labels: [warning]}
        sev3: {title: SEV-3, respond: 1d, labels: [info]}
      teams:
        ops: {title: Operations, oncall: "@ops-oncall", channel: ops}
      channels:
        ops: {title: "#ops"}
      escalation:
        ops-oncall: {levels: [{notify: ops}]}
      """;

  private static String runbook(int number) {
    Random random = new Random(number);
    String system = pick(SYSTEMS, random);
    String thing = pick(THINGS, random);
    String state = pick(STATES, random);
    StringBuilder out = new StringBuilder();
    out.append("runbook: %s-%s-%s-%05d\n".formatted(system, thing, state, number).toLowerCase());
    out.append("code: B%d\n".formatted(number));
    out.append("title: The %s of %s is %s (%s)\n".formatted(thing, system, state, word(random)).toLowerCase());
    String own = pick(THINGS, random) + pick(SYSTEMS, random);
    out.append("alerts: [%s%s%s%s]\n".formatted(system, own, state, number % 97 == 0 ? number : word(random)));
    String error = pick(ERRORS, random).formatted(random.nextInt(10_000));
    out.append("symptoms: [\"the log shows `%s`\"]\n".formatted(error));
    out.append("intent: ").append(sentence(random, 10)).append('\n');
    out.append("severity: sev%d\nowner: ops\nescalation: ops-oncall\n".formatted(number % 3 + 1));
    out.append("impact: ").append(sentence(random, 12)).append('\n');
    for (String phase : new String[] {"diagnose", "mitigate", "verify"}) {
      out.append(phase).append(":\n");
      for (int step = 0; step < 5; step++) {
        out.append("  - run: kubectl logs %s-%d --tail 100 | grep %s\n"
            .formatted(system.toLowerCase(), step, word(random)));
        out.append("    title: ").append(sentence(random, 5)).append('\n');
        out.append("    expect: ").append(sentence(random, 6)).append('\n');
        out.append("    because: ").append(sentence(random, 9)).append('\n');
      }
    }
    out.append("prevent:\n");
    for (int step = 0; step < 5; step++) {
      out.append("  - ").append(sentence(random, 14)).append('\n');
    }
    return out.toString();
  }

  private static String pick(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }

  private static String sentence(Random random, int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ").append(word(random));
    }
    return out.toString();
  }

  /** Word number n comes about 1/n times as often as the first one (Zipf's law), of 60,000 words. */
  private static String word(Random random) {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(60_000));
    StringBuilder word = new StringBuilder();
    for (int rest = rank * 7; word.length() < 4 || rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
