package dev.runbook.fix;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.source.Budget;
import dev.runbook.source.SourceFile;
import dev.runbook.source.SourceReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A file on the disk that gets a new text and stays the same in everything else. */
public final class EditedFile {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final SourceFile source;

  private EditedFile(Path path, SourceFile source) {
    this.path = path;
    this.source = source;
  }

  /**
   * Opens a file that people wrote.
   *
   * @param path where it is
   * @param name the file as it is shown to people
   * @return the file with its present text
   * @throws FixException if it is no text that could be edited; the message says why
   */
  public static EditedFile open(Path path, String name) throws FixException {
    SourceReader.Read read = SourceReader.read(path, name, Budget.RUNBOOKS);
    SourceFile source =
        read.file()
            .orElseThrow(
                () ->
                    new FixException(
                        read.problems().stream()
                            .map(Diagnostic::message)
                            .collect(Collectors.joining("; ", "`" + name + "`: ", ""))));
    return new EditedFile(path, source);
  }

  /** {@return its text as it was opened} */
  public SourceFile source() {
    return source;
  }

  /**
   * Gives the file a new text in one step: nobody ever sees half of it. A byte order mark and the
   * permissions stay, and of a link, the file that it leads to is written. The same text leaves the
   * file untouched.
   *
   * @param text the new text
   * @return whether the file was written
   * @throws IOException if that is not possible; the file is as it was
   */
  public boolean write(String text) throws IOException {
    if (text.equals(source.text())) {
      return false;
    }
    Path real = path.toRealPath();
    byte[] before = Files.readAllBytes(real);
    Path waiting = Files.createTempFile(real.toAbsolutePath().getParent(), ".runbook", ".tmp");
    try {
      Files.write(waiting, bytes(text, startsWithMark(before)));
      copyPermissions(real, waiting);
      Files.move(
          waiting, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(waiting);
    }
    return true;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private static byte[] bytes(String text, boolean mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (mark) {
      bytes.writeBytes(BYTE_ORDER_MARK);
    }
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** A temporary file is for its owner alone, unlike the one whose place it takes. */
  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }
}
