package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.examples.Examples;
import dev.runbook.html.HtmlFormat;
import dev.runbook.kit.Kit;
import dev.runbook.output.FileTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The archive and the single page, opened from a disk. */
@BrowserTest
class OfflineCopyTest {

  private static final Path EXAMPLE = Examples.FOLDER.resolve("veza");

  private static URI address(Path file) {
    return URI.create("file://" + file.toUri().getRawPath());
  }

  @Test
  void the_unpacked_archive_works_from_a_disk(Browser browser) throws IOException {
    Path folder = TemporaryFolders.create("runbook-unpacked");
    byte[] zip = Examples.render(new HtmlFormat(), EXAMPLE).files().get(Kit.ZIP);
    unpack(zip, folder);

    browser.open(address(folder.resolve("runbooks/index.html")));
    WebElement alert = browser.find("main a[href^='alerts/']");
    String name = alert.getText();
    alert.click();

    assertThat(browser.find("h1").getText()).isEqualTo(name);
    browser.find("a.offline").click();
    assertThat(browser.find("main").getText()).contains("You read an unpacked copy");
  }

  @Test
  void the_single_page_needs_no_other_file_and_its_links_stay_inside(Browser browser)
      throws IOException {
    FileTree site = Examples.render(new HtmlFormat(), EXAMPLE);
    Path file = TemporaryFolders.create("runbook-single").resolve("alone.html");
    Files.write(file, site.bytes(Kit.SINGLE));

    browser.open(address(file));

    assertThat(browser.requests()).containsExactly(address(file).toString());
    assertThat(browser.all("main a[href]"))
        .extracting(link -> link.getDomAttribute("href"))
        .allMatch(href -> href.matches("#.*|https?://.*|mailto:.*"));
    Object dangling =
        browser.js(
            """
            return [...document.querySelectorAll("a[href^='#']")]
              .map(link => decodeURIComponent(link.hash.slice(1)))
              .filter(id => !document.getElementById(id));
            """);
    assertThat((List<?>) dangling).isEmpty();
  }

  @Test
  void the_single_page_finds_alerts_and_copies_commands(Browser browser) throws IOException {
    FileTree site = Examples.render(new HtmlFormat(), EXAMPLE);
    Path file = TemporaryFolders.create("runbook-single").resolve("alone.html");
    Files.write(file, site.bytes(Kit.SINGLE));
    browser.open(address(file));

    browser.find(".filter input").sendKeys("apierror");

    assertThat(browser.all(".index li"))
        .filteredOn(WebElement::isDisplayed)
        .extracting(WebElement::getText)
        .isNotEmpty()
        .allMatch(text -> text.contains("ApiError"));
    assertThat(browser.all(".command button").isEmpty()).isFalse();
  }

  private static void unpack(byte[] zip, Path folder) throws IOException {
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
      }
    }
  }
}
