package dev.runbook.source;

import dev.runbook.diagnostic.Diagnostic;
import dev.runbook.diagnostic.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes bytes strictly: a byte that is not UTF-8 is found, not replaced. */
final class Utf8 {

  private static final char REPLACEMENT = '\ufffd';

  private Utf8() {}

  /** The text of a file, without its byte order mark, or why it is none. */
  static SourceReader.Read decode(String name, byte[] bytes) {
    if (isUtf16(bytes)) {
      Location place = Location.startOf(name);
      return SourceReader.Read.failed(
          Diagnostic.of(YamlRules.ENCODING, place, "the file is in UTF-16, expected UTF-8")
              .withHint("save it as UTF-8"));
    }
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
    // The lenient decoder is the fast one, and marks each of its repairs; a mark may also be
    // genuine.
    return text.indexOf(REPLACEMENT) < 0
        ? SourceReader.Read.of(new SourceFile(name, text))
        : decodeStrictly(name, ByteBuffer.wrap(bytes, skip, bytes.length - skip));
  }

  /** Tells whether bytes begin with the mark of UTF-16. */
  static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
  }

  private static SourceReader.Read decodeStrictly(String name, ByteBuffer bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.remaining());
    boolean malformed = decoder.decode(bytes, chars, true).isError();
    String text = chars.flip().toString();
    if (!malformed) {
      return SourceReader.Read.of(new SourceFile(name, text));
    }
    String found = "the byte `0x%02X` here is not UTF-8".formatted(bytes.get(bytes.position()));
    return SourceReader.Read.failed(
        Diagnostic.of(YamlRules.ENCODING, TextChecks.endOf(name, text, 0), found)
            .withHint("save the file as UTF-8; it may be in Latin-1 or Windows-1252"));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
