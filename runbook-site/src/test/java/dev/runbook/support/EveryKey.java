package dev.runbook.support;

import dev.runbook.block.Publication;
import dev.runbook.load.LoadResult;
import dev.runbook.load.Loader;
import dev.runbook.page.SiteComposer;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents that hold every key of the format at least once, and load without a problem. */
public final class EveryKey {

  /** The tests of the model see to it that no key is missing in it. */
  private static final Path FILE =
      Path.of("../runbook-model/src/test/resources/dev/runbook/load/complete.yaml");

  private EveryKey() {}

  /** {@return the documents, as YAML} */
  public static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads documents, with the problems of what they say. */
  public static LoadResult load(String yaml) {
    SourceFile file = new SourceFile("runbooks/complete.yaml", yaml);
    return Loader.load(List.of(YamlReader.read(file, Budget.RUNBOOKS)));
  }

  /** Composes the pages of documents. */
  public static Publication compose(String yaml) {
    return SiteComposer.compose(load(yaml).runbooks(), List.of());
  }
}
