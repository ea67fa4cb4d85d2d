package dev.runbook.examples;

import dev.runbook.block.Format;
import dev.runbook.block.Publication;
import dev.runbook.lint.WorkspacePaths;
import dev.runbook.lint.WorkspaceReader;
import dev.runbook.lint.rules.Workspace;
import dev.runbook.output.FileTree;
import dev.runbook.page.SiteComposer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The example repositories, read and published. */
public final class Examples {

  /** Where they stand, seen from a module. */
  public static final Path FOLDER = Path.of("..", "examples");

  static final Path BUSFLOW = FOLDER.resolve("busflow");

  private Examples() {}

  /** Every folder that is an example, in order. */
  public static List<Path> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(f -> Files.exists(f.resolve("pom.xml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return an example, read as it is where no path is named} */
  public static Workspace read(Path example) {
    return WorkspaceReader.read(new WorkspacePaths(example, Path.of("runbooks"), Optional.empty()));
  }

  /** Composes the pages of an example. */
  public static Publication compose(Path example) {
    Workspace workspace = read(example);
    return SiteComposer.compose(workspace.runbooks(), workspace.alertRules());
  }

  /** Publishes an example in one format. */
  public static FileTree render(Format format, Path example) {
    return format.render(compose(example));
  }
}
