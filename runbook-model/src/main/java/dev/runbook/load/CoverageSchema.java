package dev.runbook.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schema of {@code coverage.json}, which is published beside it. */
public final class CoverageSchema {

  /** The version of the form: keys may be added under it, never renamed or given other meanings. */
  public static final int VERSION = 1;

  /** The name of the file. */
  public static final String FILE = "coverage-v" + VERSION + ".schema.json";

  private static final String RESOURCE = "/dev/runbook/schema/" + FILE;

  private CoverageSchema() {}

  /** {@return the schema, with line feeds} */
  public static String text() {
    try (InputStream schema = CoverageSchema.class.getResourceAsStream(RESOURCE)) {
      if (schema == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
