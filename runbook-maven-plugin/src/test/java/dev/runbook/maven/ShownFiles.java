package dev.runbook.maven;

import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.page.SiteComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A document that shows files and what the goals make of them. A comment before a fence says what
 * the fence holds:
 *
 * <ul>
 *   <li>{@code file: PATH}: that file, which replaces the one that was shown before
 *   <li>{@code output}: what {@code lint} prints of all files of the document
 *   <li>{@code output: KIND}: the same as another kind of report
 *   <li>{@code output so far}: what {@code lint} prints of the files above
 *   <li>{@code published: PATH}: lines of a file that {@code generate} publishes of the files above
 *   <li>{@code part of: PATH}: a part of a file of this repository
 * </ul>
 */
record ShownFiles(String text) {

  private static final Pattern MARKED_FENCE =
      Pattern.compile("<!-- ([a-z ]+)(?:: (\\S+))? -->\n```\\w+\n(.*?)```", Pattern.DOTALL);

  /** The fences of a kind, in order: group 2 is the path, group 3 the text. */
  List<MatchResult> fences(String kind) {
    return fences().stream().filter(fence -> fence.group(1).equals(kind)).toList();
  }

  private List<MatchResult> fences() {
    return MARKED_FENCE.matcher(text).results().toList();
  }

  /** The document as it is if it shows what the goals really do with its files. */
  String played(Path folder) throws IOException, MojoExecutionException {
    StringBuilder played = new StringBuilder();
    int end = 0;
    for (MatchResult fence : fences()) {
      played.append(text, end, fence.start(3));
      played.append(
          switch (fence.group(1)) {
            case "file" -> write(folder, fence);
            case "output so far" -> lint(folder, null);
            case "published" -> publish(folder, fence);
            default -> fence.group(3);
          });
      end = fence.end(3);
    }
    played.append(text.substring(end));
    for (MatchResult output : fences("output")) {
      int start = played.indexOf(output.group(3));
      played.replace(start, start + output.group(3).length(), lint(folder, output.group(2)));
    }
    return played.toString();
  }

  private static String write(Path folder, MatchResult fence) throws IOException {
    Path file = folder.resolve(fence.group(2));
    Files.createDirectories(file.getParent());
    Files.writeString(file, fence.group(3));
    return fence.group(3);
  }

  private static Workspace read(Path folder) {
    return WorkspaceReader.read(new WorkspacePaths(folder, Path.of("runbooks"), Optional.empty()));
  }

  private static String lint(Path folder, @Nullable String kind) throws MojoExecutionException {
    return ReportTarget.parse(kind == null ? "text" : kind)
        .render(
            Linter.lint(read(folder), LintSettings.defaults()),
            RepositoryNames.around(folder),
            new Terminal(false, false, Map.of()),
            Color.NEVER);
  }

  /** The lines that begin with the same two words as those that are shown. */
  private static String publish(Path folder, MatchResult fence)
      throws IOException, MojoExecutionException {
    Workspace workspace = read(folder);
    Path output = folder.resolve("target/runbooks");
    Publishing publishing = new Publishing(folder, output);
    for (FormatChoice choice : FormatChoice.values()) {
      publishing.write(SiteComposer.compose(workspace.runbooks(), workspace.alertRules()), choice);
    }
    String[] words = fence.group(3).split(" ", 3);
    String head = words[0] + " " + words[1];
    StringBuilder lines = new StringBuilder();
    Files.readString(folder.resolve(fence.group(2)))
        .lines()
        .filter(line -> line.startsWith(head))
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
