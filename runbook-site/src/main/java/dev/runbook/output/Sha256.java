package dev.runbook.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, and knows how many there were and what their SHA-256 is. */
public final class Sha256 extends FilterOutputStream {

  private static final int MARK_LENGTH = 8;

  private final MessageDigest digest = digest();
  private long size;

  /**
   * Begins with no bytes.
   *
   * @param out takes them
   */
  public Sha256(OutputStream out) {
    super(out);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The hash of bytes.
   *
   * @param bytes the bytes
   * @return their SHA-256 in hex
   */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /**
   * The beginning of a hash, for names of files that change with their content.
   *
   * @param bytes the content
   * @return the first eight characters of its SHA-256 in hex
   */
  public static String mark(byte[] bytes) {
    return of(bytes).substring(0, MARK_LENGTH);
  }

  /** The hash of a file. */
  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Sha256 hash = new Sha256(OutputStream.nullOutputStream())) {
      in.transferTo(hash);
      return hash.hex();
    }
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    digest.update((byte) b);
    size++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    digest.update(bytes, offset, length);
    size += length;
  }

  /** {@return how many bytes there were} */
  public long size() {
    return size;
  }

  /** {@return the SHA-256 of all bytes in hex; asked for once, behind the last one} */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
