package dev.runbook.load;

import dev.runbook.diagnostic.Location;
import dev.runbook.source.Budget;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A file for a test. What stands between « and » is where a finding is expected; the marks
 * themselves are not in the file.
 */
record Yaml(SourceFile file, List<Location> marks) {

  static Yaml file(String name, String marked) {
    StringBuilder text = new StringBuilder();
    List<Location> marks = new ArrayList<>();
    int line = 1;
    int column = 1;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '«') {
        start = column;
      } else if (c == '»') {
        marks.add(new Location(name, line, start, line, column));
      } else {
        text.append(c);
        column = c == '\n' ? 1 : column + 1;
        line += c == '\n' ? 1 : 0;
      }
    }
    return new Yaml(new SourceFile(name, text.toString()), marks);
  }

  ParsedFile parsed() {
    return YamlReader.read(file, Budget.RUNBOOKS);
  }

  /** The only mark. */
  Location mark() {
    if (marks.size() != 1) {
      throw new IllegalStateException("expected one mark, found " + marks.size());
    }
    return marks.get(0);
  }

  /** Loads one file. */
  static LoadResult load(String text) {
    return Loader.load(List.of(file("runbooks/a.yaml", text).parsed()));
  }

  /** Loads several files. */
  static LoadResult load(Yaml... files) {
    return Loader.load(List.of(files).stream().map(Yaml::parsed).toList());
  }
}
