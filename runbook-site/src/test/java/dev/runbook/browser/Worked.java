package dev.runbook.browser;

import dev.runbook.examples.Examples;
import dev.runbook.html.HtmlFormat;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.WebElement;

/** A few runbooks whose steps are worked through in tests. */
final class Worked {

  /** The page of a runbook that has steps of every kind. */
  static final String QUEUE = "runbooks/queue-full";

  static final Portal PORTAL =
      Portal.of(
          Examples.render(
              new HtmlFormat(),
              Path.of("src", "test", "resources", "dev", "runbook", "browser", "steps")));

  private Worked() {}

  /** Opens the page and ticks a step as one does with a mouse. */
  static void tick(Browser browser, String step) {
    WebElement box = box(browser, step);
    browser.js("arguments[0].scrollIntoView({block: 'center'})", box);
    box.click();
  }

  static WebElement box(Browser browser, String step) {
    return browser.find("#" + step + " > .mark > input");
  }

  /** {@return the anchors of the steps that are ticked} */
  static List<String> ticked(Browser browser) {
    List<?> ids =
        (List<?>)
            browser.js(
                "return [...document.querySelectorAll('.mark > :checked')]"
                    + ".map(box => box.closest('.step').id)");
    return ids.stream().map(String.class::cast).toList();
  }

  /** {@return what the counters at the headings say, in order} */
  static List<String> counts(Browser browser) {
    return browser.all(".tools .count").stream().map(WebElement::getText).toList();
  }

  /** {@return the anchor of the step that has the focus} */
  static Object focused(Browser browser) {
    return browser.js("return document.activeElement.id");
  }
}
