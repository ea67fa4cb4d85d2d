package dev.runbook.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictCacheTest {

  private static final URI PAGE = URI.create("https://example.com/a?b=c");
  private static final LocalDate DAY = LocalDate.parse("2026-03-01");
  private static final Verdict MOVED =
      Verdict.alive(Optional.of(URI.create("https://example.org/a")));

  @TempDir Path folder;

  private static VerdictCache with(Verdict verdict) {
    return new VerdictCache(Map.of(PAGE, new VerdictCache.Entry(verdict, DAY)));
  }

  @Test
  void what_is_written_is_read_again_without_reasons() throws IOException {
    Path file = folder.resolve("new/folder/links.tsv");

    with(MOVED).write(file);
    VerdictCache.Read read = VerdictCache.read(file);

    assertThat(read.broken()).isEmpty();
    assertThat(read.cache()).isEqualTo(with(MOVED));
    assertThat(Files.readString(file))
        .endsWith("\nhttps://example.com/a?b=c\talive\t2026-03-01\thttps://example.org/a\n");
    assertThat(file.getParent().toFile().list()).containsExactly("links.tsv");
  }

  @Test
  void without_a_file_nothing_is_known_and_nothing_is_wrong() {
    VerdictCache.Read read = VerdictCache.read(folder.resolve("none.tsv"));

    assertThat(read.cache().entries()).isEmpty();
    assertThat(read.broken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, true",
    "2026-03-07, true",
    "2026-03-08, false",
    "2026-02-28, false",
  })
  void that_an_address_is_alive_holds_for_seven_days_from_the_day_on(
      LocalDate today, boolean holds) {
    assertThat(with(MOVED).holding(PAGE, today, 7).isPresent()).isEqualTo(holds);
  }

  @Test
  void that_an_address_is_dead_or_unknown_never_holds() {
    assertThat(with(Verdict.dead("answers 404")).holding(PAGE, DAY, 7)).isEmpty();
    assertThat(with(Verdict.unknown("answers 503")).holding(PAGE, DAY, 7)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/\talive",
        "https://example.com/\talive\t2026-03-01\t\textra",
        "https://example.com/\tfine\t2026-03-01\t",
        "https://example.com/\talive\tyesterday\t",
        "not an address\talive\t2026-03-01\t",
        "https://example.com/\talive\t2026-03-01\tnot an address",
        "",
      })
  void a_broken_line_makes_the_whole_file_worthless(String line) throws IOException {
    Path file = folder.resolve("links.tsv");
    with(MOVED).write(file);
    Files.writeString(file, Files.readString(file) + line + "\n");

    VerdictCache.Read read = VerdictCache.read(file);

    assertThat(read.cache().entries()).isEmpty();
    assertThat(read.broken()).map(VerdictCache.Broken::line).contains(3);
  }

  @Test
  void a_file_of_another_kind_is_left_aside() throws IOException {
    Path file = folder.resolve("links.tsv");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(VerdictCache.read(file).broken()).isPresent();

    Files.writeString(file, "a,b,c\n");
    assertThat(VerdictCache.read(file).broken()).isPresent();

    Files.writeString(file, "");
    assertThat(VerdictCache.read(file).broken()).isPresent();
  }
}
