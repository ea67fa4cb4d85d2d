package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Form;
import dev.runbook.block.Form.Field;
import dev.runbook.support.SamplePublication;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** The values that a reader fills in. */
@BrowserTest
class FormTest {

  private static final Portal VEZA = Portal.of("veza");
  private static final Portal AETHER = Portal.of("aether");

  private static final Portal LISTED =
      Portal.of(
          SamplePublication.of(
              new Form(
                  List.of(field("mode", List.of("--fast", "a b")), field("host", List.of())),
                  List.of(),
                  List.of()),
              new Block.Command(
                  "scan <mode> <host>", "sh", Risk.READS, List.of("mode", "host"), List.of())));

  private static Field field(String name, List<String> values) {
    return new Field(name, List.of(), Optional.empty(), values, Optional.empty(), List.of());
  }

  private static WebElement control(Browser browser, String name) {
    return browser.find(".field[data-name=" + name + "] :is(input, select)");
  }

  private static String problem(Browser browser, String name) {
    return browser.find(".field[data-name=" + name + "] .problem").getText();
  }

  private static String firstCommand(Browser browser) {
    return browser.find(".command code").getText();
  }

  static Stream<URI> fromDiskAndServer() {
    String page = "runbooks/disk-full?instance=db1";
    return Stream.of(VEZA.file(page), VEZA.http(page));
  }

  @ParameterizedTest
  @MethodSource("fromDiskAndServer")
  void a_value_comes_from_the_address_and_goes_along_to_other_pages(URI page, Browser browser) {
    browser.open(page);
    assertThat(firstCommand(browser)).isEqualTo("ssh ops@db1 df -h <mountpoint>");
    control(browser, "mountpoint").sendKeys("/var/lib");

    browser.find("a[href*='alerts/DiskFull']").click();
    browser.await("the page of the alert", () -> browser.driver().getTitle().contains("DiskFull"));

    assertThat(firstCommand(browser)).isEqualTo("ssh ops@db1 df -h /var/lib");
  }

  @Test
  void what_was_typed_outlives_a_reload_even_of_an_address_with_a_value(Browser browser) {
    browser.open(VEZA.http("runbooks/disk-full?instance=db1"));
    control(browser, "instance").clear();
    control(browser, "instance").sendKeys("db2");

    browser.reload();

    assertThat(firstCommand(browser)).contains("ops@db2");
  }

  @Test
  void a_value_of_a_page_that_has_no_field_for_it_waits_for_one_that_has(Browser browser) {
    browser.open(VEZA.http("?instance=db1"));
    browser.open(VEZA.http("runbooks/disk-full"));

    assertThat(firstCommand(browser)).contains("ops@db1");
  }

  @Test
  void where_the_browser_keeps_nothing_links_carry_the_values(Browser browser) {
    browser.onNewPages(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('no'); }});");
    browser.open(VEZA.http("runbooks/disk-full?instance=db%201"));

    browser.find("a[href*='alerts/DiskFull']").click();
    browser.await("the page of the alert", () -> browser.driver().getTitle().contains("DiskFull"));

    assertThat(control(browser, "instance").getAttribute("value")).isEqualTo("db 1");
  }

  @Test
  void one_button_forgets_all_values(Browser browser) {
    browser.open(VEZA.http("runbooks/disk-full?instance=db1"));

    browser.find(".forget button").click();
    assertThat(firstCommand(browser)).contains("ops@<instance>");
    browser.reload();

    assertThat(firstCommand(browser)).contains("ops@<instance>");
    assertThat(browser.js("return JSON.stringify(sessionStorage)"))
        .asString()
        .doesNotContain("db1");
  }

  @Test
  void a_value_is_shown_as_it_will_be_typed_while_it_is_typed(Browser browser) {
    browser.open(LISTED.http(""));
    browser.find("option[value='a b']").click();

    control(browser, "host").sendKeys("it's ");

    assertThat(firstCommand(browser)).isEqualTo("scan 'a b' 'it'\\''s'");
    assertThat(browser.all("var.filled")).hasSize(2);
  }

  @Test
  void a_listed_value_may_look_like_an_option(Browser browser) {
    browser.open(LISTED.http("?mode=--fast&host=--help"));

    assertThat(firstCommand(browser)).isEqualTo("scan --fast <host>");
    browser.find(".copy").click();
    assertThat(problem(browser, "host"))
        .isEqualTo("`host` begins with `-` and would be read as an option");
  }

  @Test
  void a_value_that_is_not_listed_is_refused(Browser browser) {
    browser.open(LISTED.http("?mode=slow"));

    assertThat(problem(browser, "mode")).isEqualTo("`slow` is none of the values of `mode`");
    assertThat(control(browser, "mode").getAttribute("value")).isEmpty();
    assertThat(firstCommand(browser)).isEqualTo("scan <mode> <host>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%0Ab", "a%00b", "%1B%5B2J", "a%E2%80%AEb", "a%09b", "%C2%9B1m"})
  void a_line_break_or_an_invisible_character_is_refused(String value, Browser browser) {
    browser.open(LISTED.http("?host=" + value));

    assertThat(problem(browser, "host")).contains("line break or an invisible character");
    assertThat(firstCommand(browser)).endsWith("<host>");
  }

  @Test
  void copying_is_refused_while_a_value_is_missing_and_leads_to_its_field(Browser browser) {
    browser.open(LISTED.http("?mode=--fast"));

    browser.find(".copy").click();

    assertThat(browser.find(".said").getText()).isEqualTo("Not copied: `host` is empty");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(control(browser, "host"));
    assertThat(problem(browser, "host")).isEqualTo("`host` is empty");
    control(browser, "host").sendKeys("a");
    assertThat(problem(browser, "host")).isEmpty();
    assertThat(browser.all(".said")).isEmpty();
  }

  @Test
  void an_environment_sets_what_depends_on_it(Browser browser) {
    browser.open(AETHER.http("runbooks/celery"));
    browser.find(".command:has(var) .copy").click();
    assertThat(problem(browser, "environment")).isEqualTo("`env` is empty: choose an environment");
    assertThat(browser.driver().switchTo().activeElement())
        .isEqualTo(control(browser, "environment"));

    browser.find("option[value=staging]").click();

    browser.await(
        "the command says so",
        () -> browser.find(".command:has(var) code").getText().endsWith("ENV=staging"));
    assertThat(problem(browser, "environment")).isEmpty();
  }

  @Test
  void a_command_away_from_runbooks_has_its_fields_before_it(Browser browser) {
    browser.open(AETHER.http("quick-reference?environment=prod"));

    assertThat(browser.all(".form + .command:has(var) code"))
        .isNotEmpty()
        .allMatch(code -> code.getText().endsWith("ENV=prod"));
  }

  @Test
  void every_field_has_a_name_that_is_read_aloud(Browser browser) {
    browser.open(VEZA.http("runbooks/disk-full"));

    assertThat(control(browser, "instance").getAccessibleName()).isEqualTo("instance");
    assertThat(browser.find(".field .about").getText())
        .isEqualTo("the host · from the alert’s label instance · for example db.veza.example.com");
  }

  @Test
  void what_comes_with_the_address_never_becomes_part_of_the_page(Browser browser) {
    String evil = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E";
    browser.open(LISTED.http("?host=" + evil + "&mode=" + evil + "&" + evil + "=1"));

    assertThat(browser.all("img")).isEmpty();
    assertThat(firstCommand(browser)).contains("'<img src=x onerror=alert(1)>'");
    assertThat(problem(browser, "mode")).contains("<img src=x onerror=alert(1)>");
  }

  @Test
  void without_scripts_a_table_says_what_the_form_would(Browser browser) {
    browser.withoutScripts();
    browser.open(VEZA.http("runbooks/disk-full"));

    assertThat(browser.find(".described").getText()).contains("<instance>", "label instance");
    assertThat(browser.find(".fields").isDisplayed()).isFalse();
  }

  @Test
  void with_scripts_the_form_stands_alone(Browser browser) {
    browser.open(VEZA.http("runbooks/disk-full"));

    assertThat(browser.find(".described").isDisplayed()).isFalse();
    assertThat(browser.find(".fields").isDisplayed()).isTrue();
  }

  @Test
  void paper_has_the_table_and_the_values_that_were_typed(Browser browser) {
    browser.open(VEZA.http("runbooks/disk-full?instance=db1"));
    browser.print();

    assertThat(browser.find(".described").isDisplayed()).isTrue();
    assertThat(browser.find(".fields").isDisplayed()).isFalse();
    assertThat(browser.all(".copy")).noneMatch(WebElement::isDisplayed);
    assertThat(firstCommand(browser)).contains("ops@db1");
  }
}
