package dev.runbook.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples on a rule's page. A fence whose info string names a file holds that file; {@code #
 * <- rule} behind a line of it is the finding that is expected there and is not part of the file. A
 * fence {@code text without} names files of the common example that are left out, and {@code text
 * found} names findings that belong to no line of a file.
 */
record RulePage(Map<String, String> files, List<String> without, List<String> found) {

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(\\w+) (file=(\\S+)|without|found)\\n(.*?)^```$");
  private static final Pattern MARK = Pattern.compile("(?m)[ \\t]*# <- (\\S+)$");

  /** The examples of a section, such as {@code ## Bad}. */
  static RulePage section(String page, String heading) {
    int start = page.indexOf("\n" + heading + "\n");
    if (start < 0) {
      throw new IllegalArgumentException("no section " + heading);
    }
    int end = page.indexOf("\n## ", start + 1);
    return parse(page.substring(start, end < 0 ? page.length() : end));
  }

  private static RulePage parse(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> without = new ArrayList<>();
    List<String> found = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      String body = fence.group(4);
      switch (fence.group(2)) {
        case "without" -> without.addAll(body.lines().toList());
        case "found" -> found.addAll(body.lines().toList());
        default -> {
          files.put(fence.group(3), MARK.matcher(body).replaceAll(""));
          found.addAll(marks(fence.group(3), body));
        }
      }
    }
    return new RulePage(files, without, found);
  }

  private static List<String> marks(String file, String body) {
    List<String> marks = new ArrayList<>();
    List<String> lines = body.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      while (mark.find()) {
        marks.add(file + ":" + (i + 1) + " " + mark.group(1));
      }
    }
    return marks;
  }

  /**
   * The folder of the example: the common files, unless the page leaves them out or has its own.
   */
  Folder folder(Path base, RulePage common) {
    Folder folder = Folder.empty(base);
    Map<String, String> all = new LinkedHashMap<>(common.files());
    without.forEach(all::remove);
    all.putAll(files);
    all.forEach(folder::write);
    return folder;
  }

  /** Whether a page has files to try. */
  static boolean hasExamples(String page) {
    return FENCE.matcher(page).find();
  }

  /** Where the documentation of the rules is, for tests that look at files nobody asks for. */
  static Path documentation() {
    Path folder = Path.of("../docs/rules");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("run in the folder of the module: no " + folder);
    }
    return folder;
  }
}
