package dev.runbook.kit;

import dev.runbook.output.Behind;
import dev.runbook.output.MadeFile;
import dev.runbook.output.Scratch;
import dev.runbook.output.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip of files that come one by one. It depends on them and their order alone: every time in it
 * is the same. Files are packed while others are made; only a few wait.
 */
final class Archive {

  /** The first day of 1980, the earliest that a zip can hold, also stands for times before it. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** So many bytes may wait in memory to be packed. */
  private static final long MOST_WAITING = 8L << 20;

  private final String folder;
  private final Sha256 packed;
  private final ZipOutputStream zip;
  private final Executor packer = Behind.thread("runbook-archive");
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private long waiting;

  /**
   * Begins an archive.
   *
   * @param folder the folder in it that holds everything, so that unpacking litters no other one
   * @param room where it grows
   * @throws UncheckedIOException if there is no room
   */
  Archive(String folder, Scratch room) {
    this.folder = folder;
    try {
      this.packed = new Sha256(room.open());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.zip = new ZipOutputStream(packed, StandardCharsets.UTF_8);
  }

  /** Adds a file. */
  void add(String path, MadeFile file) throws IOException {
    waiting += file.held();
    last = last.thenRunAsync(() -> pack(path, file), packer);
    if (waiting > MOST_WAITING) {
      join();
    }
  }

  private void pack(String path, MadeFile file) {
    try (InputStream content = file.content().open()) {
      ZipEntry entry = new ZipEntry(folder + "/" + path);
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      content.transferTo(zip);
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

  /** Ends the archive; what it was written through knows its size and its hash. */
  Sha256 done() throws IOException {
    join();
    zip.close();
    return packed;
  }
}
