package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.output.FileTree;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The browser that judges our pages sees what it must see: each of its checks can fail. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTestTest {

  private static final Portal PLANTED = Portal.of(planted());

  private static FileTree planted() {
    FileTree tree = new FileTree();
    tree.add("index.html", page("", "<p>nothing wrong</p>"));
    tree.add("error.html", page("", "<script src=throws.js></script>"));
    tree.add("throws.js", "throw new Error('thrown on purpose');");
    tree.add("missing.html", page("", "<script src=nowhere.js></script>"));
    tree.add("foreign.html", page("", "<img src='http://tracker.example.com/pixel.png' alt=''>"));
    tree.add(
        "policy.html",
        page(
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">",
            "<p style='color: red'>inline</p>"));
    tree.add("scripted.html", page("", "<p id=p>before</p><script src=scripted.js></script>"));
    tree.add("scripted.js", "document.getElementById('p').textContent = 'after';");
    tree.add("404.html", page("", "<p>no such page</p>"));
    return tree;
  }

  private static String page(String head, String body) {
    return "<!doctype html><html lang=en><head><title>t</title><meta charset=utf-8>"
        + ("<link rel=icon href='data:,'><meta name=viewport content='width=device-width'>" + head)
        + ("</head><body>" + body + "</body></html>");
  }

  private static List<String> complaints(Browser browser, URI address) {
    browser.open(address);
    List<String> complaints = browser.complaints();
    browser.forgive("");
    return complaints;
  }

  @Test
  void a_page_without_fault_gives_no_complaint(Browser browser) {
    assertThat(complaints(browser, PLANTED.http(""))).isEmpty();
    assertThat(browser.requests()).containsExactly(PLANTED.http("").toString());
  }

  @Test
  void an_error_of_a_script_is_a_complaint(Browser browser) {
    assertThat(complaints(browser, PLANTED.address("error.html")))
        .anyMatch(line -> line.contains("thrown on purpose"));
  }

  @Test
  void a_script_that_is_missing_is_a_complaint(Browser browser) {
    assertThat(complaints(browser, PLANTED.address("missing.html")))
        .anyMatch(line -> line.contains("nowhere.js"));
  }

  @Test
  void a_request_that_leaves_the_origin_is_a_complaint(Browser browser) {
    assertThat(complaints(browser, PLANTED.address("foreign.html")))
        .contains("a request left the origin: http://tracker.example.com/pixel.png");
  }

  @Test
  void a_violation_of_the_policy_is_a_complaint(Browser browser) {
    assertThat(complaints(browser, PLANTED.address("policy.html")))
        .anyMatch(line -> line.contains("policy violated: style-src-attr by inline"));
  }

  @Test
  void an_address_that_nobody_knows_gives_the_page_for_it(Browser browser) {
    assertThat(complaints(browser, PLANTED.address("no/such/page")))
        .anyMatch(line -> line.contains("404"));
    assertThat(browser.find("p").getText()).isEqualTo("no such page");
  }

  @Test
  void scripts_can_be_switched_off(Browser browser) {
    browser.open(PLANTED.address("scripted.html"));
    assertThat(browser.find("#p").getText()).isEqualTo("after");

    browser.withoutScripts();
    browser.open(PLANTED.address("scripted.html"));
    assertThat(browser.find("#p").getText()).isEqualTo("before");
    assertThat(browser.js("return matchMedia('(scripting: none)').matches")).isEqualTo(true);
  }

  @Test
  void screens_and_media_can_be_chosen(Browser browser) {
    String look =
        "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,"
            + " matchMedia('print').matches, matchMedia('(pointer: coarse)').matches]";
    browser.open(PLANTED.http(""));
    assertThat(browser.js(look)).isEqualTo(List.of(1280L, false, false, false));
    browser.phone();
    browser.dark();
    browser.print();
    assertThat(browser.js(look)).isEqualTo(List.of(360L, true, true, true));
  }

  @Test
  @Order(1)
  void a_test_may_leave_things_behind(Browser browser) {
    for (URI page : List.of(PLANTED.http(""), PLANTED.file(""))) {
      browser.open(page);
      browser.dark();
      browser.js("localStorage.setItem('left', 'behind'); sessionStorage.setItem('left', 'too')");
      assertThat(browser.js("return localStorage.getItem('left')")).isEqualTo("behind");
    }
  }

  @Test
  @Order(2)
  void the_next_test_does_not_find_them(Browser browser) {
    for (URI page : List.of(PLANTED.http(""), PLANTED.file(""))) {
      browser.open(page);
      assertThat(browser.js("return localStorage.length + sessionStorage.length")).isEqualTo(0L);
      assertThat(browser.js("return matchMedia('(prefers-color-scheme: dark)').matches"))
          .isEqualTo(false);
    }
  }

  @Test
  void the_clipboard_can_be_read_on_a_server_and_from_a_disk(Browser browser) {
    for (URI page : List.of(PLANTED.http(""), PLANTED.file(""))) {
      browser.open(page);
      browser.find("p").click(); // Only somebody who has touched the page may fill the clipboard.
      browser.js("return navigator.clipboard.writeText(arguments[0])", page + " 'x'\n");
      assertThat(browser.clipboard()).isEqualTo(page + " 'x'\n");
    }
  }

  @Test
  void a_picture_can_be_taken(Browser browser) throws IOException {
    browser.phone();
    browser.open(PLANTED.http(""));
    assertThat(browser.screenshot()).startsWith(0x89, 'P', 'N', 'G');
  }
}
