package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.output.FileTree;
import dev.runbook.support.HostilePublication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The HTML checker finds nothing on any page. */
class HtmlCheckerTest {

  @Test
  void no_page_gives_an_error_or_a_warning() throws Exception {
    assertThat(HtmlChecker.findings(Portal.all())).isEmpty();
  }

  @Test
  void pages_of_hostile_texts_give_no_error_or_warning() throws Exception {
    assertThat(HtmlChecker.findings(List.of(Portal.of(HostilePublication.create()))))
        .filteredOn(line -> !line.contains("Empty heading")) // No reader lets an empty title pass.
        .isEmpty();
  }

  @Test
  void a_page_with_a_mistake_is_found() throws Exception {
    FileTree tree = new FileTree();
    tree.add("bad.html", "<!doctype html><html lang=en><title>t</title><p><div id=a></p><p id=a>");

    assertThat(HtmlChecker.findings(List.of(Portal.of(tree))))
        .anyMatch(line -> line.contains("files/bad.html") && line.contains("error"))
        .anyMatch(line -> line.contains("Duplicate ID"));
  }
}
