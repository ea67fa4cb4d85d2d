package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a first view weighs. The document of the portal shows the figures; {@code -Dreadme.update}
 * renews them.
 */
class PageWeightTest {

  private static final int LIMIT = 60 * 1024;
  private static final Path DOCUMENT = Path.of("../docs/portal.md");
  private static final String HEADER = "| example | home | quick reference | heaviest runbook |\n";

  private static final Pattern KILOBYTES = Pattern.compile("([0-9]+) KB");

  static List<Portal> examples() {
    return Examples.all().stream()
        .map(folder -> Portal.of(folder.getFileName().toString()))
        .toList();
  }

  static Stream<Portal> portals() {
    return Portal.all().stream();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void a_first_view_of_a_runbook_or_an_alert_stays_below_its_limit(Portal portal) {
    List<String> pages = PageKinds.all(portal).stream().filter(PageWeightTest::isRead).toList();

    assertThat(pages)
        .isNotEmpty()
        .allSatisfy(page -> assertThat(FirstView.weight(portal, page)).as(page).isLessThan(LIMIT));
  }

  @Test
  void script_and_style_stay_below_their_limits() throws IOException {
    assertThat(compressed(".js")).isBetween(1, 20 * 1024);
    assertThat(compressed(".css")).isBetween(1, 9 * 1024);
  }

  /** The figures are whole kilobytes; a change of one is not worth a change of the document. */
  @Test
  void the_document_shows_what_the_pages_weigh() throws IOException {
    String document = Files.readString(DOCUMENT);
    List<String> rows = examples().stream().map(PageWeightTest::row).toList();
    int begin = document.indexOf(HEADER);
    int end = document.indexOf("\n\n", begin);
    if (Boolean.getBoolean("readme.update")) {
      String table = HEADER + "|---|---|---|---|\n" + String.join("\n", rows);
      Files.writeString(DOCUMENT, document.substring(0, begin) + table + document.substring(end));
      return;
    }
    List<String> shown = document.substring(begin, end).lines().skip(2).toList();
    assertThat(shown).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(names(shown.get(i))).isEqualTo(names(rows.get(i)));
      List<Integer> measured = numbers(rows.get(i));
      List<Integer> written = numbers(shown.get(i));
      for (int column = 0; column < measured.size(); column++) {
        assertThat(written.get(column))
            .as("%s; renew with -Dreadme.update", shown.get(i))
            .isBetween(measured.get(column) - 1, measured.get(column) + 1);
      }
    }
  }

  private static boolean isRead(String page) {
    return page.startsWith("runbooks/") || page.startsWith("alerts/");
  }

  private static String row(Portal portal) {
    return "| %s | %d KB | %d KB | %d KB |"
        .formatted(
            portal,
            heaviest(portal, ""::equals),
            heaviest(portal, "quick-reference"::equals),
            heaviest(portal, page -> page.startsWith("runbooks/")));
  }

  /** In kilobytes, rounded up. */
  private static int heaviest(Portal portal, Predicate<String> which) {
    int bytes =
        PageKinds.all(portal).stream()
            .filter(which)
            .mapToInt(page -> FirstView.weight(portal, page))
            .max()
            .orElseThrow();
    return (bytes + 1023) / 1024;
  }

  private static String names(String row) {
    return row.replaceAll("[0-9]+ KB", "");
  }

  private static List<Integer> numbers(String row) {
    return KILOBYTES.matcher(row).results().map(m -> Integer.valueOf(m.group(1))).toList();
  }

  /** The one asset that every page loads with this ending, compressed. */
  private static int compressed(String ending) {
    return FirstView.files(Portal.of("orion"), "").stream()
        .filter(file -> file.toString().endsWith(ending))
        .mapToInt(FirstView::compressed)
        .sum();
  }
}
