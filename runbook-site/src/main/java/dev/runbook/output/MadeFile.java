package dev.runbook.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was made: in memory if it is small, on the disk if it is not.
 *
 * @param size its size in bytes
 * @param held how many bytes of it are in memory as long as somebody holds on to this
 * @param sha256 the SHA-256 of its content, in hex
 * @param content where its content is
 */
public record MadeFile(long size, long held, String sha256, Content content) {

  /** Where content is. */
  @FunctionalInterface
  public interface Content {

    /**
     * Opens it.
     *
     * @return its bytes, from the first one on
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
  }

  /**
   * A file in memory.
   *
   * @param bytes its content, which nobody changes
   * @return the file
   */
  public static MadeFile of(byte[] bytes) {
    return new MadeFile(
        bytes.length, bytes.length, Sha256.of(bytes), () -> new ByteArrayInputStream(bytes));
  }

  /** A file on the disk. */
  static MadeFile of(Path file, Sha256 written) {
    return new MadeFile(written.size(), 0, written.hex(), () -> Files.newInputStream(file));
  }
}
