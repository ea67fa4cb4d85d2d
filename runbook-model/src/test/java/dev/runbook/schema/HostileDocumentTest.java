package dev.runbook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents that the reader lets through and that nobody wrote by hand. */
class HostileDocumentTest {

  private static final String HEAD = "runbook: a\ntitle: A\n";
  private static final int DEEP = 45;

  @Test
  void groups_as_deep_as_the_reader_allows_are_valid() {
    String steps = "{group: x, steps: [".repeat(DEEP) + "Stop" + "]}".repeat(DEEP);

    assertThat(MarkedYaml.findingsIn(HEAD + "steps: [" + steps + "]")).isEmpty();
  }

  @Test
  void slip_at_each_level_is_one_finding_a_level() {
    String steps = "{gruop: x, steps: [".repeat(DEEP) + "Stop" + "]}".repeat(DEEP);

    assertThat(MarkedYaml.findingsIn(HEAD + "steps: [" + steps + "]")).hasSize(DEEP);
  }

  @Test
  void thousands_of_unknown_keys_are_all_reported() {
    String keys =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "zzzzzzzzzzzz" + i + ": 1\n")
            .collect(Collectors.joining());

    assertThat(MarkedYaml.findingsIn(HEAD + keys)).hasSize(20_000);
  }

  @Test
  void thousands_of_entries_with_a_mistake_are_all_reported() {
    String teams =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "  t" + i + ": {titel: x}\n")
            .collect(Collectors.joining());

    assertThat(MarkedYaml.findingsIn("catalog: x\nteams:\n" + teams)).hasSize(20_000);
  }

  @Test
  void endless_ids_and_addresses_are_judged_without_running_out_of_stack() {
    String id = "a-".repeat(100_000);
    String address = "a".repeat(200_000);

    assertThat(MarkedYaml.findingsIn("runbook: " + id + "a\ntitle: A")).hasSize(1);
    assertThat(MarkedYaml.findingsIn(HEAD + "service: " + id + "a")).isEmpty();
    assertThat(MarkedYaml.findingsIn(HEAD + "service: " + id)).hasSize(1);
    assertThat(MarkedYaml.findingsIn(HEAD + "code: " + id + "a")).isEmpty();
    assertThat(MarkedYaml.findingsIn(HEAD + "references: [" + address + "]")).isEmpty();
    assertThat(MarkedYaml.findingsIn(HEAD + "references: ['" + address + ":x']")).hasSize(1);
  }

  @Test
  void number_of_a_million_digits_is_only_a_number() {
    assertThat(MarkedYaml.findingsIn(HEAD + "slo: " + "9".repeat(900_000))).isEmpty();
  }

  @Test
  void several_threads_find_the_same() throws Exception {
    List<String> texts =
        IntStream.range(0, 200).mapToObj(i -> HEAD + "stpes: [{rnu: x" + i + "}]").toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> tasks =
          texts.stream()
              .map(text -> (Callable<Integer>) () -> MarkedYaml.findingsIn(text).size())
              .toList();
      Stream.Builder<Integer> found = Stream.builder();
      for (Future<Integer> task : threads.invokeAll(tasks)) {
        found.add(task.get());
      }

      assertThat(found.build()).hasSize(200).containsOnly(2);
    } finally {
      threads.shutdown();
    }
  }
}
