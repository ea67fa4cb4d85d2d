package dev.runbook.maven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document that shows commands and what they print. In each {@code console} fence, a line that
 * begins with {@code $} is a command, with a backslash at the end of a line that goes on, and what
 * follows is its output: all of it, or, if it is long, the first error and how it ends.
 */
final class PlayedCommands {

  private static final Pattern FENCE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("^\\$ ((?:.*\\\\\n)*.*)$", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|[^\\s'])+");
  private static final Pattern GOAL =
      Pattern.compile("dev\\.runbook:runbook-maven-plugin:[^:]+:(\\w+)");

  private static final int LONG = 12;
  private static final int END = 2;

  private final Path folder;

  private PlayedCommands(Path folder) {
    this.folder = folder;
  }

  /** The document as it is if its commands, one after the other, print what they really print. */
  static String played(String text, Path folder) throws Exception {
    PlayedCommands play = new PlayedCommands(folder);
    StringBuilder played = new StringBuilder();
    int end = 0;
    for (MatchResult fence : FENCE.matcher(text).results().toList()) {
      played.append(text, end, fence.start(1));
      for (MatchResult command : COMMAND.matcher(fence.group(1)).results().toList()) {
        played.append(command.group()).append('\n').append(shortened(play.run(command.group(1))));
      }
      end = fence.end(1);
    }
    return played.append(text.substring(end)).toString();
  }

  private String run(String command) throws Exception {
    String line = command.replace("\\\n", " ");
    return line.startsWith("mvn ") ? goal(words(line)) : shell(line);
  }

  private String goal(List<String> words) throws Exception {
    GoalRun run = new GoalRun(folder);
    String goal = "";
    for (String word : words.subList(1, words.size())) {
      Matcher named = GOAL.matcher(word);
      if (named.matches()) {
        goal = named.group(1);
      } else if (word.startsWith("-D")) {
        String[] property = word.substring(2).split("=", 2);
        run.set(property[0], property[1]);
      }
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      boolean fine = run.run(goal);
      System.out.println(fine ? "[INFO] BUILD SUCCESS" : "[INFO] BUILD FAILURE");
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private String shell(String line) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-ec", line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("`" + line + "` failed: " + output);
    }
    return output;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    WORD.matcher(line).results().forEach(word -> words.add(word.group().replace("'", "")));
    return words;
  }

  /** Of a long output, the first error and the last lines. */
  private static String shortened(String output) {
    List<String> lines = output.lines().toList();
    if (lines.size() <= LONG) {
      return output;
    }
    int error = 0;
    while (error < lines.size() && !lines.get(error).contains(": error: ")) {
      error++;
    }
    List<String> rest = lines.subList(error, lines.size());
    List<String> shown = new ArrayList<>(error == 0 ? List.of() : List.of("…", ""));
    shown.addAll(rest.subList(0, rest.indexOf("") + 1));
    shown.addAll(List.of("…", ""));
    shown.addAll(lines.subList(lines.size() - END, lines.size()));
    return String.join("\n", shown) + "\n";
  }
}
