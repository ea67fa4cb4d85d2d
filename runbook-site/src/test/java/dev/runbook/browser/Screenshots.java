package dev.runbook.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Takes the pictures of the documents; {@code .ci/screenshots} runs it. */
@BrowserTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class Screenshots {

  private static final Path FOLDER = Path.of(System.getProperty("screenshots", "."));

  @BeforeAll
  static void createFolder() throws IOException {
    Files.createDirectories(FOLDER);
  }

  @ParameterizedTest
  @CsvSource({"phone, light", "phone, dark", "desktop, light", "desktop, dark"})
  void pictures(String size, String colours, Browser browser) throws IOException {
    browser.feature("prefers-reduced-motion", "reduce");
    if (size.equals("phone")) {
      browser.phone();
    } else {
      browser.desktop();
    }
    browser.feature("prefers-color-scheme", colours);
    String look = "-" + size + "-" + colours + ".png";
    Portal orion = Portal.of("orion");

    browser.open(orion.http(""));
    save(browser, "home" + look);

    browser.open(orion.http(""));
    browser.find("input[role=combobox]").click();
    browser.press("disk");
    browser.await("results", () -> browser.all("[role=option]").size() > 2);
    save(browser, "search" + look);

    browser.open(orion.http("runbooks/disk-full"));
    save(browser, "runbook" + look);

    browser.open(Portal.of("aether").http("runbooks/postgres?pid=4711"));
    browser.js(
        "const c = document.querySelector('.command.destructive');"
            + "c.scrollIntoView({block: 'center'}); c.querySelector('.copy').focus();");
    browser.press(Keys.ENTER);
    save(browser, "destructive" + look);
  }

  private static void save(Browser browser, String name) throws IOException {
    var picture = ImageIO.read(new ByteArrayInputStream(browser.screenshot()));
    ImageIO.write(Palette.reduce(picture), "png", FOLDER.resolve(name).toFile());
  }
}
