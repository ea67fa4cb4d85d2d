package dev.runbook.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes a file that the user named. */
final class TextFile {

  private TextFile() {}

  /**
   * Writes a text as UTF-8, with the folders above it.
   *
   * @param file the file; one that is there is replaced
   * @param text its text
   * @throws MojoExecutionException if it cannot be written
   */
  static void write(Path file, String text) throws MojoExecutionException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new MojoExecutionException("`" + file + "` cannot be written: " + e, e);
    }
  }
}
