package dev.runbook.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.editor.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Counts rules beside the program that Prometheus itself checks rule files with. */
class PromtoolAgreementTest {

  private static final Pattern ACCEPTED =
      Pattern.compile("(?m)^Checking (.+)\\R  SUCCESS: (\\d+) rules found$");

  @Test
  void as_many_rules_are_found_as_promtool_finds_in_each_file_that_it_accepts()
      throws IOException, InterruptedException {
    Path promtool = Tool.find("promtool", Path.of("."));
    Map<String, Integer> expected = new TreeMap<>();
    Matcher accepted = ACCEPTED.matcher(check(promtool, Corpus.files()));
    while (accepted.find()) {
      expected.put(accepted.group(1), Integer.valueOf(accepted.group(2)));
    }
    assertThat(expected).as("files that promtool accepts").isNotEmpty();

    Map<String, Integer> found = new TreeMap<>();
    for (String name : expected.keySet()) {
      AlertFile file = Corpus.read(name);
      found.put(name, file.rules().size() + file.recordingRules());
    }

    System.out.printf(
        "promtool: %d files accepted, %d rules found, and %d by us%n",
        expected.size(), sum(expected), sum(found));
    assertThat(found).isEqualTo(expected);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Runs promtool once for all files; what it refuses is said on the stream of errors. */
  private static String check(Path promtool, List<String> files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(promtool.toString(), "check", "rules"));
    command.addAll(files);
    Process process =
        new ProcessBuilder(command)
            .directory(Corpus.folder().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
