package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Format;
import dev.runbook.html.HtmlFormat;
import dev.runbook.markdown.MarkdownFormat;
import dev.runbook.mkdocs.MkDocsFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An example in one format, with the text of its pages as a reader sees it. */
final class PublishedPages {

  private final String name;
  private final Map<String, byte[]> files;
  private final UnaryOperator<String> address;
  private final UnaryOperator<String> reader;
  private final Map<String, String> plain = new HashMap<>();

  private PublishedPages(
      Format format, Path example, UnaryOperator<String> address, UnaryOperator<String> reader) {
    this.name = format.name();
    this.files = Examples.render(format, example).files();
    this.address = address;
    this.reader = reader;
  }

  static PublishedPages markdown(Path example) {
    return new PublishedPages(
        new MarkdownFormat(),
        example,
        page -> page.isEmpty() ? "README.md" : page + ".md",
        PlainText::ofMarkdown);
  }

  static PublishedPages mkdocs(Path example) {
    return new PublishedPages(
        new MkDocsFormat(),
        example,
        page -> "docs/" + (page.isEmpty() ? "index" : page) + ".md",
        PlainText::ofMarkdown);
  }

  static PublishedPages html(Path example) {
    return new PublishedPages(
        new HtmlFormat(),
        example,
        page -> page.isEmpty() ? "index.html" : page + "/index.html",
        PlainText::ofHtml);
  }

  String name() {
    return name;
  }

  boolean has(String page) {
    return files.containsKey(address.apply(page));
  }

  /** The text of a page, by its path. */
  String plain(String page) {
    return plainFile(address.apply(page));
  }

  /** The text of a file. */
  String plainFile(String file) {
    return plain.computeIfAbsent(file, f -> reader.apply(text(f)));
  }

  /** The lines of a file as they are. */
  List<String> lines(String file) {
    return text(file).lines().toList();
  }

  private String text(String file) {
    assertThat(files.keySet()).contains(file);
    return new String(files.get(file), StandardCharsets.UTF_8);
  }
}
