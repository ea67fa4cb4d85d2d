package dev.runbook.mkdocs;

import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.MenuEntry;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What MkDocs reads as YAML. Its themes put titles and descriptions into pages as they are, so that
 * they are written as HTML.
 */
final class ProjectFile {

  /** Extensions that come with Python-Markdown itself; MkDocs turns on tables and toc besides. */
  private static final List<String> EXTENSIONS = List.of("admonition", "attr_list", "sane_lists");

  /** The file below {@code docs} that says how tabs look, which no theme knows. */
  static final String STYLESHEET = "assets/runbook.css";

  private ProjectFile() {}

  /**
   * The file {@code mkdocs.yml}. Only the menu is in {@code nav}: with every page in it, MkDocs
   * needs time that grows with the square of their number. Highlighting is off because the theme
   * would load it from another host, and guess the language.
   */
  static String write(Publication publication, UnaryOperator<String> files) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("site_name: ").append(quoted(publication.title())).append('\n');
    if (!publication.about().isEmpty()) {
      yaml.append("site_description: ").append(quoted(publication.about())).append('\n');
    }
    if (!publication.url().isEmpty()) {
      yaml.append("site_url: ").append(quoted(publication.url())).append('\n');
    }
    yaml.append("use_directory_urls: true\n");
    yaml.append("theme:\n  name: mkdocs\n  highlightjs: false\n");
    yaml.append("extra_css:\n  - ").append(STYLESHEET).append('\n');
    yaml.append("plugins:\n  - search\n");
    yaml.append("markdown_extensions:\n");
    EXTENSIONS.forEach(extension -> yaml.append("  - ").append(extension).append('\n'));
    yaml.append(publication.menu().isEmpty() ? "" : "nav:\n");
    for (MenuEntry entry : publication.menu()) {
      yaml.append("  - ").append(quoted(entry.label())).append(": ");
      yaml.append(files.apply(entry.path())).append('\n');
    }
    return yaml.toString();
  }

  /** The lines before a page that say its title, which is also what the search finds first. */
  static String frontMatter(Page page) {
    String title = page.title().isBlank() ? "" : "title: " + quoted(page.title()) + "\n";
    String description =
        page.description().isBlank() ? "" : "description: " + quoted(page.description()) + "\n";
    return title.isEmpty() && description.isEmpty()
        ? ""
        : "---\n" + title + description + "---\n\n";
  }

  /** A double-quoted scalar with the text as HTML on one line. */
  private static String quoted(String text) {
    StringBuilder yaml = new StringBuilder("\"");
    text.replaceAll("\\s+", " ").strip().codePoints().forEach(c -> append(c, yaml));
    return yaml.append('"').toString();
  }

  private static void append(int c, StringBuilder yaml) {
    switch (c) {
      case '&' -> yaml.append("&amp;");
      case '<' -> yaml.append("&lt;");
      case '>' -> yaml.append("&gt;");
      case '"' -> yaml.append("&quot;");
      case '\\' -> yaml.append("\\\\");
      default -> {
        if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
          yaml.append(String.format("\\u%04x", c));
        } else {
          yaml.appendCodePoint(c);
        }
      }
    }
  }
}
