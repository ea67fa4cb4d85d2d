package dev.runbook.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with this program. */
public final class Resource {

  private Resource() {}

  /**
   * Reads a text that lies beside a class.
   *
   * @param home the class
   * @param name the name of the file
   * @return its text
   * @throws IllegalStateException if it is missing, which is a mistake in this program
   */
  public static String read(Class<?> home, String name) {
    return new String(bytes(home, name), StandardCharsets.UTF_8);
  }

  /**
   * Reads a file that lies beside a class.
   *
   * @param home the class
   * @param name the name of the file
   * @return its bytes
   * @throws IllegalStateException if it is missing, which is a mistake in this program
   */
  public static byte[] bytes(Class<?> home, String name) {
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
