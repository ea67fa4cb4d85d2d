package dev.runbook.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.runbook.diagnostic.Location;
import dev.runbook.lint.links.KnownPage;
import dev.runbook.lint.links.RunbookLink;
import dev.runbook.lint.links.RunbookLinks;
import dev.runbook.model.Located;
import dev.runbook.model.PageSet;
import dev.runbook.model.PageSet.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Links of real rule files, written by others, against the real pages that they lead to. Which
 * folders are published where is taken from the file that tells the truth.
 */
class CorpusLinksTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

  /** A row of the truth file. */
  private record Row(
      String file, int line, String key, String url, String status, String page, String found) {

    static Row of(String line) {
      String[] c = (line + "\t".repeat(9)).split("\t", -1);
      return new Row(c[0], Integer.parseInt(c[1]), c[3], c[4], c[5], inCorpus(c[6]), c[8]);
    }

    private static String inCorpus(String page) {
      return page.replaceFirst("^dev/", "");
    }

    /** The address up to the folder of the page, if the file is a page in a folder. */
    String folderUrl() {
      String path = url.replaceFirst("#.*", "");
      return path.substring(0, path.lastIndexOf('/') + 1);
    }

    String folder() {
      return page.contains("/") ? page.substring(0, page.lastIndexOf('/') + 1) : "";
    }
  }

  private static List<Row> rows = List.of();
  private static RunbookLinks links = new RunbookLinks(List.of());

  @BeforeAll
  static void readTruth() throws IOException {
    Path truth = CORPUS.resolve("TRUTH-links.tsv");
    assumeTrue(Files.exists(truth), "the corpus of real rule files is not here");
    rows = Files.readAllLines(truth).stream().filter(l -> !l.isBlank()).map(Row::of).toList();
    Set<String> urls = rows.stream().map(Row::url).collect(Collectors.toSet());
    LinkTexts texts = LinkTexts.of(urls, Set.of());
    PageSetReader reader =
        new PageSetReader(CORPUS.toAbsolutePath().normalize(), texts, new FileShelf<>());
    List<PageSetFiles> files = pageSets().stream().map(reader::read).toList();
    assertThat(files).flatMap(PageSetFiles::problems).isEmpty();
    links = new RunbookLinks(files.stream().flatMap(f -> f.places().stream()).toList());
  }

  /** The innermost folder that holds all pages of a repository, and the address that it has. */
  private static List<PageSet> pageSets() {
    Map<String, List<Row>> byHost =
        rows.stream()
            .filter(row -> row.status.equals("page-ok"))
            .collect(
                Collectors.groupingBy(
                    row -> row.page.substring(0, row.page.indexOf('/')),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<PageSet> found = new ArrayList<>();
    for (List<Row> pages : byHost.values()) {
      String url = pages.stream().map(Row::folderUrl).reduce(CorpusLinksTest::common).orElseThrow();
      String folder = pages.stream().map(Row::folder).reduce(CorpusLinksTest::common).orElseThrow();
      boolean isGit = url.contains("/blob/") || url.contains("/tree/");
      found.add(new PageSet(located(url), located(folder), isGit ? Generator.GIT : Generator.HUGO));
    }
    return found;
  }

  private static String common(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.substring(0, a.substring(0, i).lastIndexOf('/') + 1);
  }

  private static Located<String> located(String text) {
    return new Located<>(text, Location.startOf(text));
  }

  @Test
  void every_link_has_the_status_that_others_found() {
    Map<String, Integer> counts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      String status = row.url.isEmpty() ? "none" : status(links.of(row.url));
      counts.merge(row.status, status.equals(row.status) ? 1 : 0, Integer::sum);
      if (!status.equals(row.status)) {
        wrong.add(row.url + " is " + status);
      }
    }
    System.out.println("links of the corpus: " + rows.size() + " rows, as expected " + counts);
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_page_and_anchor_is_the_one_that_others_found() {
    List<String> wrong = new ArrayList<>();
    int pages = 0;
    int anchors = 0;
    for (Row row : rows) {
      if (links.of(row.url) instanceof RunbookLink.Page link && !row.page.isEmpty()) {
        pages++;
        anchors += row.found.equals("yes") ? 1 : 0;
        String file = link.page().flatMap(KnownPage::file).orElse("");
        if (file.isEmpty() || !row.page.endsWith("/" + file)) {
          wrong.add(row.url + " leads to " + file);
        }
      }
    }
    System.out.println("links of the corpus: " + pages + " pages, " + anchors + " anchors found");
    assertThat(pages).isEqualTo(count(row -> row.status.equals("page-ok")));
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_anchor_that_nobody_wrote_is_not_found() {
    Row row = rows.stream().filter(r -> r.found.equals("yes")).findFirst().orElseThrow();

    assertThat(links.of(row.url + "-not"))
        .isInstanceOfSatisfying(
            RunbookLink.Page.class,
            link -> assertThat(link.status()).isEqualTo(RunbookLink.Status.NO_ANCHOR));
  }

  private static int count(Predicate<Row> filter) {
    return (int) rows.stream().filter(filter).count();
  }

  private static String status(RunbookLink link) {
    if (link instanceof RunbookLink.Page page) {
      return page.status() == RunbookLink.Status.NO_PAGE ? "page-missing" : "page-ok";
    }
    return link instanceof RunbookLink.Foreign ? "external" : "templated";
  }
}
