package dev.runbook.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Schemas that are published beside the data that they describe. */
final class PublishedSchema {

  private static final String FOLDER = "/dev/runbook/schema/";

  private PublishedSchema() {}

  /**
   * Reads a schema.
   *
   * @param file the name of its file
   * @return its text, with line feeds
   * @throws IllegalStateException if it is missing, which is a mistake in this program
   */
  static String text(String file) {
    try (InputStream schema = PublishedSchema.class.getResourceAsStream(FOLDER + file)) {
      if (schema == null) {
        throw new IllegalStateException("the jar lacks " + FOLDER + file);
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
