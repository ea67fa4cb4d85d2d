package dev.runbook.text;

import dev.runbook.block.Imprint;
import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.prose.Address;
import dev.runbook.prose.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of all texts in the form of <a href="https://llmstxt.org/">llms.txt</a>: a title, what
 * it is about, and sections of links with a note each. What one can do without is in the last
 * section, whose name that proposal gives.
 */
final class TextList {

  private static final String FIRST = "Start here";

  /** The page that repeats all others. */
  static final String WHOLE = "all";

  private final Publication publication;
  private final TextLines lines = new TextLines("");
  private final StringBuilder out = new StringBuilder();

  private TextList(Publication publication) {
    this.publication = publication;
  }

  static String of(Publication publication) {
    TextList list = new TextList(publication);
    list.top();
    list.pages();
    list.data();
    return list.out.toString();
  }

  private void top() {
    out.append("# ").append(lines.text(publication.title())).append("\n\n> ");
    String about = lines.text(publication.about());
    out.append(
        about.isEmpty() ? "Runbooks: what to do when an alert fires." : Dialect.PLAIN.begin(about));
    out.append("\n\nEach link leads to a page as plain text. Before each command stands whether it")
        .append(" only reads, changes the system or is destructive; ask before you run one that is")
        .append(" not harmless. `<name>` in a command is a placeholder.\n");
  }

  /** Pages that stand in one folder, such as those of runbooks, are a section. */
  private void pages() {
    Map<String, List<Page>> folders = new TreeMap<>();
    for (Page page : publication.pages()) {
      if (page.movedTo().isEmpty() && !page.path().equals(WHOLE)) {
        int slash = page.path().indexOf('/');
        String folder = slash < 0 ? "" : page.path().substring(0, slash);
        folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(page);
      }
    }
    folders.forEach(
        (folder, pages) -> {
          section(folder.isEmpty() ? FIRST : capitalized(folder));
          pages.forEach(page -> entry(page.title(), TextEdition.file(page.path()), note(page)));
        });
  }

  private void data() {
    section("Optional");
    publication.pages().stream()
        .filter(page -> page.path().equals(WHOLE))
        .forEach(page -> entry(page.title(), TextEdition.file(WHOLE), page.description()));
    for (DataFile file : publication.files()) {
      entry(file.name(), file.name(), "");
    }
    for (DataTable table : publication.tables()) {
      entry(table.name() + ".tsv", table.name() + ".tsv", String.join(", ", table.header()));
    }
  }

  private void section(String title) {
    out.append("\n## ").append(title).append("\n\n");
  }

  private void entry(String title, String file, String note) {
    out.append("- [").append(lines.text(title).replace("[", "(").replace("]", ")")).append("](");
    out.append(Address.encode(publication.url() + file)).append(')');
    String said = lines.text(note);
    out.append(said.isEmpty() ? "" : ": " + said).append('\n');
  }

  /** How bad it is and whose, then what it is about. */
  private static String note(Page page) {
    Imprint imprint = page.imprint();
    List<String> facts = new ArrayList<>(imprint.severities().stream().map(Badge::label).toList());
    imprint.owner().ifPresent(facts::add);
    String known = String.join(", ", facts);
    return known.isEmpty() ? page.description() : known + ". " + page.description();
  }

  private static String capitalized(String folder) {
    return folder.substring(0, 1).toUpperCase(Locale.ROOT) + folder.substring(1);
  }
}
