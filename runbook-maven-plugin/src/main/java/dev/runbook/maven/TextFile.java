package dev.runbook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
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

  /**
   * Writes a text as UTF-8 in the place of what was there, so that nobody ever sees half of it. A
   * file that says the same is left alone.
   *
   * @param file the file
   * @param text its text
   * @throws MojoExecutionException if it cannot be written
   */
  static void replace(Path file, String text) throws MojoExecutionException {
    Path whole = file.toAbsolutePath();
    Path draft = whole.resolveSibling(whole.getFileName() + ".new");
    try {
      if (!Files.exists(whole) || !Arrays.equals(Files.readAllBytes(whole), text.getBytes(UTF_8))) {
        write(draft, text);
        Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("`" + file + "` cannot be written: " + e, e);
    }
  }
}
