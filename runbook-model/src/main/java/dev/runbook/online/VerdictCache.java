package dev.runbook.online;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What earlier runs found out, in a file of lines: address, verdict, day, and where it has moved to
 * for good. It only saves questions; a run without it has the same outcome.
 *
 * @param entries what is known, by address
 */
record VerdictCache(Map<URI, Entry> entries) {

  private static final String HEADER =
      "# Web addresses as the goal links found them: address, verdict, day, moved to";

  private static final VerdictCache EMPTY = new VerdictCache(Map.of());

  VerdictCache {
    entries = new TreeMap<>(entries);
  }

  /**
   * What is known of an address.
   *
   * @param verdict its verdict, without a reason
   * @param day when that was found out
   */
  record Entry(Verdict verdict, LocalDate day) {}

  /**
   * What a file holds.
   *
   * @param cache what is known; nothing if the file is not there or broken
   * @param broken why it was left aside, if it is broken
   */
  record Read(VerdictCache cache, Optional<Broken> broken) {}

  /**
   * Something that this room does not write.
   *
   * @param line the line, 1 if it is the file as a whole
   * @param reason what was found there
   */
  record Broken(int line, String reason) {}

  static Read read(Path file) {
    if (!Files.exists(file)) {
      return new Read(EMPTY, Optional.empty());
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return broken(1, "it cannot be read");
    }
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      return broken(1, "it does not begin as such files do");
    }
    Map<URI, Entry> entries = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      try {
        String[] columns = lines.get(i).split("\t", -1);
        entries.put(URI.create(columns[0]), entry(columns));
      } catch (IllegalArgumentException | DateTimeParseException e) {
        return broken(i + 1, "the line is not an address, a verdict, a day and an address");
      }
    }
    return new Read(new VerdictCache(entries), Optional.empty());
  }

  private static Entry entry(String[] columns) {
    if (columns.length != 4) {
      throw new IllegalArgumentException("not four columns");
    }
    Verdict.Kind kind = Verdict.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
    Optional<URI> moved = Optional.of(columns[3]).filter(text -> !text.isEmpty()).map(URI::create);
    return new Entry(new Verdict(kind, "", moved), LocalDate.parse(columns[2]));
  }

  /** The verdict that still holds on a day: only that an address is alive, and not for long. */
  Optional<Verdict> holding(URI address, LocalDate today, int days) {
    return Optional.ofNullable(entries.get(address))
        .filter(entry -> entry.verdict().kind() == Verdict.Kind.ALIVE)
        .filter(entry -> !entry.day().isAfter(today))
        .filter(entry -> entry.day().plusDays(days).isAfter(today))
        .map(Entry::verdict);
  }

  /** Writes a file whole or not at all. */
  void write(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    Files.createDirectories(folder);
    Path whole = Files.createTempFile(folder, "links", ".tmp");
    try {
      Files.writeString(whole, text());
      try {
        Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private String text() {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    entries.forEach(
        (address, entry) ->
            out.append(address)
                .append('\t')
                .append(entry.verdict().kind().name().toLowerCase(Locale.ROOT))
                .append('\t')
                .append(entry.day())
                .append('\t')
                .append(entry.verdict().moved().map(URI::toString).orElse(""))
                .append('\n'));
    return out.toString();
  }

  private static Read broken(int line, String reason) {
    return new Read(EMPTY, Optional.of(new Broken(line, reason)));
  }
}
