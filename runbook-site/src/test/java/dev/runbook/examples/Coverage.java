package dev.runbook.examples;

import dev.runbook.source.Node;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an example says the facts of its inventory in typed fields, and shows them. */
final class Coverage {

  /** One flat file with everything, for {@code grep}. */
  private static final String FLAT_FILE = "RUNBOOKS.md";

  private final Path example;
  private final Map<Path, Node> documents = new HashMap<>();
  private final PublishedPages markdown;
  private final List<PublishedPages> formats;

  private Coverage(Path example) {
    this.example = example;
    this.markdown = PublishedPages.markdown(example);
    this.formats = List.of(markdown, PublishedPages.mkdocs(example), PublishedPages.html(example));
  }

  /** Publishes an example in every format. */
  static Coverage of(Path example) {
    return new Coverage(example);
  }

  /** What is missing of a fact: in its field, on its page in a format, or in the flat file. */
  Optional<String> gap(CoverageRow row) {
    Node document =
        documents.computeIfAbsent(row.file(), file -> Field.document(example.resolve(file)));
    Optional<String> field = Field.find(document, row.field());
    if (field.isEmpty()) {
      return Optional.of("there is no such field");
    }
    String said = PlainText.ofMarkdown(field.get());
    if (!said.contains(row.says())) {
      return Optional.of("the field says `" + said + "`");
    }
    return gapOnPages(row);
  }

  private Optional<String> gapOnPages(CoverageRow row) {
    for (PublishedPages pages : formats) {
      if (!pages.has(row.page())) {
        return Optional.of(pages.name() + " has no page `" + row.page() + "`");
      }
      if (!pages.plain(row.page()).contains(row.shows())) {
        return Optional.of(pages.name() + " does not show it on `" + row.page() + "`");
      }
    }
    if (!markdown.plainFile(FLAT_FILE).contains(row.shows())) {
      return Optional.of(FLAT_FILE + " does not show it");
    }
    boolean wrapped =
        row.isCommand()
            && markdown.lines(FLAT_FILE).stream().noneMatch(line -> line.contains(row.says()));
    return wrapped ? Optional.of(FLAT_FILE + " does not show it on one line") : Optional.empty();
  }
}
