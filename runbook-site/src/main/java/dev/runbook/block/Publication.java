package dev.runbook.block;

import dev.runbook.output.Writing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Everything that is published, before any format.
 *
 * @param title what the set is called
 * @param about what it is for; may be empty
 * @param url the address of the home page, ending with a slash; empty if unknown
 * @param edition which edition it is
 * @param pages the pages, ordered by path
 * @param menu the pages that every page leads to, in order
 * @param tables data for other programs
 * @param files more data for other programs
 * @param badges images for pages that are none of these
 * @param search what can be searched for
 * @param theme how a site looks
 */
public record Publication(
    String title,
    String about,
    String url,
    Edition edition,
    List<Page> pages,
    List<MenuEntry> menu,
    List<DataTable> tables,
    List<DataFile> files,
    List<StatusBadge> badges,
    Search search,
    Theme theme) {

  /** The name of the file that says everything as data, where there is one. */
  public static final String DATA = "runbooks.json";

  /** Copies the lists. */
  public Publication {
    pages = List.copyOf(pages);
    menu = List.copyOf(menu);
    tables = List.copyOf(tables);
    files = List.copyOf(files);
    badges = List.copyOf(badges);
  }

  /**
   * A publication that looks as the program has it.
   *
   * @param title what the set is called
   * @param about what it is for; may be empty
   * @param url the address of the home page, ending with a slash; empty if unknown
   * @param edition which edition it is
   * @param pages the pages, ordered by path
   * @param menu the pages that every page leads to, in order
   * @param tables data for other programs
   * @param files more data for other programs
   * @param badges images for pages that are none of these
   * @param search what can be searched for
   */
  public Publication(
      String title,
      String about,
      String url,
      Edition edition,
      List<Page> pages,
      List<MenuEntry> menu,
      List<DataTable> tables,
      List<DataFile> files,
      List<StatusBadge> badges,
      Search search) {
    this(title, about, url, edition, pages, menu, tables, files, badges, search, Theme.PLAIN);
  }

  /**
   * The same publication with other looks.
   *
   * @param looks how a site looks
   * @return a copy with them
   */
  public Publication with(Theme looks) {
    return new Publication(
        title, about, url, edition, pages, menu, tables, files, badges, search, looks);
  }

  /**
   * An entry of the menu.
   *
   * @param label what it says
   * @param path the page that it leads to
   */
  public record MenuEntry(String label, String path) {}

  /**
   * A table for other programs.
   *
   * @param name the name of the file without its ending
   * @param header the names of its columns
   * @param rows its rows
   */
  public record DataTable(String name, List<String> header, List<List<String>> rows) {

    /** Copies the lists. */
    public DataTable {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A file for other programs. It is composed only when somebody asks for it.
   *
   * @param name the name of the file with its ending
   * @param forSites whether only a site offers it, for it is large
   * @param content composes and writes it
   */
  public record DataFile(String name, boolean forSites, Writing content) {

    /**
     * A small file that every format brings.
     *
     * @param name the name of the file with its ending
     * @param text its text, with line feeds
     */
    public DataFile(String name, String text) {
      this(name, false, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@return its text, composed anew} */
    public String text() {
      return new String(content.bytes(), StandardCharsets.UTF_8);
    }
  }
}
