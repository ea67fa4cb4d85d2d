package dev.runbook.examples;

import dev.runbook.block.Format;
import dev.runbook.load.LoadResult;
import dev.runbook.load.Loader;
import dev.runbook.output.FileTree;
import dev.runbook.page.SiteComposer;
import dev.runbook.source.Budget;
import dev.runbook.source.ParsedFile;
import dev.runbook.source.SourceFolder;
import dev.runbook.source.SourceReader;
import dev.runbook.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example repositories, read and published. */
final class Examples {

  static final Path FOLDER = Path.of("..", "examples");
  static final Path BUSFLOW = FOLDER.resolve("busflow");

  private Examples() {}

  /** Every folder that is an example, in order. */
  static List<Path> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(f -> Files.exists(f.resolve("pom.xml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LoadResult load(Path example) {
    return Loader.load(
        SourceFolder.list(example.resolve("runbooks"), example).entries().stream()
            .map(Examples::parse)
            .toList());
  }

  private static ParsedFile parse(SourceFolder.Entry entry) {
    SourceReader.Read read = SourceReader.read(entry.path(), entry.name(), Budget.RUNBOOKS);
    return YamlReader.read(read.file().orElseThrow(), Budget.RUNBOOKS);
  }

  /** Publishes the runbooks alone: no page says what stands in an alert rule only. */
  static FileTree render(Format format, Path example) {
    return format.render(SiteComposer.compose(load(example).runbooks(), List.of()));
  }
}
