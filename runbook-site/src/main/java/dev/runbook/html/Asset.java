package dev.runbook.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that every page needs. Its name changes with its content, so that a browser never shows a
 * new page with an old style.
 *
 * @param path where it stands in the site
 * @param text its content
 */
record Asset(String path, String text) {

  /** Reads a file that lies beside this class. */
  static Asset read(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      byte[] bytes = in.readAllBytes();
      int dot = name.lastIndexOf('.');
      String hash = HexFormat.of().formatHex(sha256(bytes), 0, 4);
      return new Asset(
          "assets/" + name.substring(0, dot) + "." + hash + name.substring(dot),
          new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
