package dev.runbook.browser;

import dev.runbook.support.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A headless Chromium with one tab. What is set (size, dark, print, no scripts) holds until it is
 * set otherwise or {@link #reset()}; set it before a page is opened.
 */
public final class Browser implements AutoCloseable {

  /** How long {@link #await} waits before it fails. */
  private static final long PATIENCE_MILLIS = 10_000;

  /** So that no test depends on the order of tests: all that a page can leave behind. */
  private static final String ALL_STORAGE = "all";

  private final ChromeDriver driver;
  private final Path profile;
  private final Complaints complaints;
  private final Map<String, String> features = new LinkedHashMap<>();
  private String media = "";

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
    this.complaints = new Complaints(driver);
  }

  /** Starts Chromium; the test is skipped where it or its driver is missing. */
  static Browser start() {
    Tool chromium = Tool.named("chromium");
    Tool driver = Tool.named("chromedriver");
    try {
      Path profile = Files.createTempDirectory("runbook-browser");
      return new Browser(Chromium.start(chromium.program(), driver.program(), profile), profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the driver, for what this class has no word for} */
  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Makes it as new: another tab of desktop size, light, on a screen, with scripts, nothing stored
   * for the pages that were opened, nothing recorded.
   */
  void reset() {
    String former = driver.getWindowHandle();
    for (String origin : complaints.origins()) {
      command("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", ALL_STORAGE));
    }
    driver.switchTo().newWindow(WindowType.TAB);
    String fresh = driver.getWindowHandle();
    for (String handle : driver.getWindowHandles()) {
      if (!handle.equals(fresh)) {
        driver.switchTo().window(handle).close();
      }
    }
    if (driver.getWindowHandles().contains(former)) {
      throw new IllegalStateException("the tab of the former test is still open");
    }
    driver.switchTo().window(fresh);
    features.clear();
    media = "";
    complaints.forget();
    command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    desktop();
    onNewPages(Complaints.LISTENER);
  }

  /**
   * Opens a page and waits until it is loaded.
   *
   * @param address an address of a {@link Portal}
   */
  public void open(URI address) {
    complaints.allow(address);
    driver.get(address.toString());
  }

  /** Loads the page again. */
  public void reload() {
    driver.navigate().refresh();
  }

  /** A desktop of 1280 by 800. */
  public void desktop() {
    size(1280, 800, false);
  }

  /** A phone of 360 by 640 that is touched. */
  public void phone() {
    size(360, 640, true);
  }

  /** The narrowest screen that must do: 320 by 640, touched. */
  public void narrow() {
    size(320, 640, true);
  }

  /**
   * Any other screen.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param touched whether it is a phone: touched, without a mouse
   */
  public void size(int width, int height, boolean touched) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", touched));
    command("Emulation.setTouchEmulationEnabled", Map.of("enabled", touched));
  }

  /** As one sees it who has asked for dark pages. */
  public void dark() {
    feature("prefers-color-scheme", "dark");
  }

  /** As one sees it who has asked for light pages, or for nothing. */
  public void light() {
    feature("prefers-color-scheme", "light");
  }

  /** As it is printed. */
  public void print() {
    media = "print";
    emulateMedia();
  }

  /** On a screen again. */
  public void screen() {
    media = "";
    emulateMedia();
  }

  /**
   * Sets a media feature.
   *
   * @param name such as {@code prefers-reduced-motion}
   * @param value such as {@code reduce}
   */
  public void feature(String name, String value) {
    features.put(name, value);
    emulateMedia();
  }

  /** Pages that are opened from now on run no script; {@link #js} still does. */
  public void withoutScripts() {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  /**
   * Runs a script in every page that is opened from now on, before the page's own.
   *
   * @param script a script
   */
  public void onNewPages(String script) {
    command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /**
   * Runs a script in the page.
   *
   * @param script the body of a function
   * @param arguments its {@code arguments}
   * @return what it returns: null, a string, number (Long or Double), truth, list, map or element
   */
  public Object js(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** {@return the first element that a CSS selector finds} */
  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** {@return every element that a CSS selector finds, in order} */
  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /**
   * Presses keys where the focus is.
   *
   * @param keys letters, or {@link org.openqa.selenium.Keys}
   */
  public void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /**
   * What the page has put on the clipboard.
   *
   * @return its text
   */
  public String clipboard() {
    command(
        "Browser.setPermission",
        Map.of("permission", Map.of("name", "clipboard-read"), "setting", "granted"));
    return (String)
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "navigator.clipboard.readText().then(done, e => done('unreadable: ' + e));");
  }

  /**
   * Waits until something holds, and fails after ten seconds.
   *
   * @param what what is waited for, for the message
   * @param condition what must hold
   */
  public void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * Every address that was asked for since the test began, those of the pages too.
   *
   * @return addresses in the order of the requests
   */
  public List<String> requests() {
    return complaints.requests();
  }

  /**
   * What went wrong since the test began: errors on the console, violations of the policy, requests
   * that left the origin.
   *
   * @return a line each
   */
  public List<String> complaints() {
    return complaints.all();
  }

  /**
   * Lets the test pass in spite of complaints, for it makes them on purpose.
   *
   * @param part what stands in the line of the complaint
   */
  public void forgive(String part) {
    complaints.forgive(part);
  }

  /** {@return a picture of what the window shows, a PNG} */
  public byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Gives a command of the DevTools protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  private void emulateMedia() {
    List<Map<String, String>> list =
        features.entrySet().stream()
            .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
            .toList();
    command("Emulation.setEmulatedMedia", Map.of("media", media, "features", list));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    TemporaryFolders.delete(profile);
  }
}
