package dev.runbook.text;

import dev.runbook.block.Block;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Page;
import dev.runbook.block.PageContent;
import dev.runbook.block.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of one page. */
final class TextPage {

  private static final String GAP = "\n\n";

  private TextPage() {}

  static void write(Page page, Publication publication, Appendable out) throws IOException {
    TextLines lines = new TextLines(page.path());
    TextBlocks texts = new TextBlocks(lines);
    PageContent content = PageContent.of(page);
    if (content.top().isEmpty()) {
      out.append("# ").append(lines.text(page.title())).append(GAP);
    }
    for (Block block : content.all()) {
      String text = texts.of(block);
      if (!text.isBlank()) {
        out.append(text).append(GAP);
      }
    }
    out.append("---").append(GAP).append(imprint(page, publication, lines)).append('\n');
  }

  /** Where the page comes from, and how far one may rely on it. */
  private static String imprint(Page page, Publication publication, TextLines lines) {
    Imprint imprint = page.imprint();
    List<String> facts = new ArrayList<>();
    facts.add("Of: " + lines.text(publication.title()));
    if (!publication.url().isEmpty()) {
      String way = page.path().isEmpty() ? "" : page.path() + "/";
      facts.add("Page: " + publication.url() + way);
    }
    imprint.owner().ifPresent(owner -> facts.add("Owner: " + lines.text(owner)));
    imprint.review().map(TextPage::review).ifPresent(facts::add);
    if (!imprint.source().isEmpty()) {
      facts.add("Source: " + lines.of(imprint.source()));
    }
    imprint.changed().ifPresent(change -> facts.add("Last changed: " + change.date()));
    edition(publication.edition()).ifPresent(facts::add);
    return "- " + String.join("\n- ", facts);
  }

  private static String review(Imprint.Review review) {
    return switch (review.state()) {
      case REVIEWED -> "Reviewed: " + review.date();
      case OUTDATED ->
          "Reviewed: %s, but its alert rules have changed since".formatted(review.date());
      case NEVER -> "Reviewed: never";
    };
  }

  private static Optional<String> edition(Edition edition) {
    return edition
        .revision()
        .map(
            change ->
                String.format(
                    Locale.ROOT,
                    "Edition: %s (%.10s%s)",
                    change.date(),
                    change.revision(),
                    edition.isEdited() ? ", edited since" : ""));
  }
}
