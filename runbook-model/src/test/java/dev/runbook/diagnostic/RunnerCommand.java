package dev.runbook.diagnostic;

import java.util.Map;
import java.util.TreeMap;

/**
 * A workflow command as the runner of GitHub reads it from a line of output: the name goes to the
 * first blank, properties are parted by commas, data begins behind the second pair of colons, and
 * percent signs are undone last.
 */
record RunnerCommand(String name, Map<String, String> properties, String data) {

  static RunnerCommand parse(String line) {
    if (!line.startsWith("::")) {
      throw new IllegalArgumentException("no command: " + line);
    }
    int end = line.indexOf("::", 2);
    String head = line.substring(2, end);
    int blank = head.indexOf(' ');
    Map<String, String> properties = new TreeMap<>();
    for (String property : head.substring(blank + 1).split(",", -1)) {
      String[] pair = property.split("=", 2);
      properties.put(pair[0], plain(pair[1].replace("%3A", ":").replace("%2C", ",")));
    }
    return new RunnerCommand(head.substring(0, blank), properties, plain(line.substring(end + 2)));
  }

  private static String plain(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
