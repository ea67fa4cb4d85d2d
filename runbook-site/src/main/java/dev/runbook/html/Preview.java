package dev.runbook.html;

import dev.runbook.block.Imprint;
import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Page;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a chat shows of a page when somebody pastes its address: how bad it is, whose it is, and
 * what it is about.
 *
 * @param title the severities and the title of the page
 * @param description the owner and what the page is about; may be empty
 */
record Preview(String title, String description) {

  static Preview of(Page page) {
    Imprint imprint = page.imprint();
    String severities =
        imprint.severities().stream().map(Badge::label).collect(Collectors.joining("/"));
    String title = severities.isEmpty() ? page.title() : severities + " · " + page.title();
    String owner = imprint.owner().map(name -> "Owner: " + name).orElse("");
    return new Preview(
        title,
        Stream.of(owner, page.description())
            .filter(part -> !part.isBlank() && !part.equals(page.title()))
            .collect(Collectors.joining(" · ")));
  }
}
