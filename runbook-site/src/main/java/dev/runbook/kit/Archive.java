package dev.runbook.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip of files that come one by one. It depends on them and their order alone: every time in it
 * is the same. Files are packed while others are made; only a few wait.
 */
final class Archive {

  /** The first day of 1980, the earliest that a zip can hold, also stands for times before it. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** So many bytes may wait to be packed. */
  private static final long MOST_WAITING = 8L << 20;

  private final String folder;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
  private final ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8);
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private long waiting;

  /**
   * Begins an archive.
   *
   * @param folder the folder in it that holds everything, so that unpacking litters no other one
   */
  Archive(String folder) {
    this.folder = folder;
  }

  /** Adds a file, which nobody changes from now on. */
  void add(String path, byte[] bytes) throws IOException {
    waiting += bytes.length;
    last = last.thenRunAsync(() -> pack(path, bytes));
    if (waiting > MOST_WAITING) {
      join();
    }
  }

  private void pack(String path, byte[] bytes) {
    try {
      ZipEntry entry = new ZipEntry(folder + "/" + path);
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private void join() throws IOException {
    try {
      last.join();
    } catch (CompletionException e) {
      throw new IOException("the archive cannot be packed", e);
    }
    waiting = 0;
  }

  /** Ends the archive. */
  byte[] done() throws IOException {
    join();
    zip.close();
    return packed.toByteArray();
  }
}
