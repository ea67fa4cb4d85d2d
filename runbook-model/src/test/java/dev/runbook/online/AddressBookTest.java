package dev.runbook.online;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.diagnostic.Location;
import dev.runbook.lint.Folder;
import dev.runbook.model.Located;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressBookTest {

  @TempDir Path base;

  private Folder folder() {
    return Folder.empty(base)
        .write(
            "runbooks/catalog.yaml",
            """
            catalog: example
            site:
              title: Runbooks
              url: https://runbooks.example.com/docs/
              about: See [the wiki](https://example.org/about).
            severities:
              sev1: {title: SEV-1, labels: [critical]}
            alerts: {annotations: [runbook_url, runbook], links: [dashboard_url]}
            channels:
              ops: {title: "#ops", url: "https://chat.example.com/ops"}
            links:
              board:
                title: Board
                url: https://grafana.example.com/d/board
            references:
              - to: https://example.org/reading
            """)
        .write(
            "runbooks/api.yaml",
            """
            runbook: api
            title: The API
            alerts: [{name: Api, rule: none}]
            severity: sev1
            impact: |
              Users see [an error](https://example.org/error#what).
              ![picture](https://example.org/picture.png)
            diagnose:
              - ask: Does <https://status.example.com/> say so?
                then: [{do: "Look at [the board][b].\\n\\n[b]: https://example.org/b"}]
              - run: curl https://api.example.com/health
            references: [{to: "https://example.org/adr/27", title: ADR-27}, {to: docs/x.md}]
            """)
        .write(
            "runbooks/page.md",
            "# Page\n\nSee [it](https://example.org/error) and [us](api.yaml).\n")
        .write(
            "alerts/rules.yaml",
            """
            groups:
              - name: g
                rules:
                  - alert: Api
                    expr: up == 0
                    annotations:
                      runbook_url: https://runbooks.example.com/docs/alerts/Api/
                      runbook: "https://wiki.example.com/api page"
                      dashboard_url: https://grafana.example.com/d/{{ $labels.job }}
                      summary: https://example.net/not-a-link
                  - alert: Other
                    expr: up == 0
                    annotations:
                      runbook_url: https://my_wiki/x
            """);
  }

  private AddressBook book(boolean all) {
    return AddressBook.of(folder().workspace(), all);
  }

  @Test
  void every_address_that_people_can_click_on_is_there_once() {
    assertThat(book(false).addresses())
        .extracting(address -> address.uri().toString())
        .containsExactly(
            "https://chat.example.com/ops",
            "https://example.org/about",
            "https://example.org/adr/27",
            "https://example.org/b",
            "https://example.org/error",
            "https://example.org/picture.png",
            "https://example.org/reading",
            "https://grafana.example.com/d/board",
            "https://status.example.com/",
            "https://wiki.example.com/api%20page");
  }

  @Test
  void each_place_is_where_the_address_is_written() {
    assertThat(places("https://example.org/error"))
        .containsExactly(
            new Location("runbooks/api.yaml", 6, 24, 6, 54),
            new Location("runbooks/page.md", 3, 10, 3, 35));
    assertThat(places("https://grafana.example.com/d/board"))
        .containsExactly(new Location("runbooks/catalog.yaml", 14, 10, 14, 45));
    assertThat(places("https://status.example.com/"))
        .containsExactly(new Location("runbooks/api.yaml", 9, 16, 9, 43));
    assertThat(places("https://wiki.example.com/api%20page"))
        .extracting(Location::line)
        .containsExactly(8);
  }

  private List<Location> places(String address) {
    return book(false).addresses().stream()
        .filter(a -> a.uri().toString().equals(address))
        .findFirst()
        .orElseThrow()
        .places();
  }

  @Test
  void what_is_not_asked_is_known_and_says_why() {
    AddressBook book = book(false);

    assertThat(book.templated())
        .extracting(Located::value)
        .containsExactly("https://grafana.example.com/d/{{ $labels.job }}");
    assertThat(book.own())
        .extracting(Located::value)
        .containsExactly("https://runbooks.example.com/docs/alerts/Api/");
    assertThat(book.unfit()).extracting(Located::value).containsExactly("https://my_wiki/x");
  }

  @Test
  void our_own_pages_are_asked_if_all_are_wanted() {
    assertThat(book(true).own()).isEmpty();
    assertThat(book(true).addresses())
        .extracting(address -> address.uri().toString())
        .contains("https://runbooks.example.com/docs/alerts/Api/");
  }
}
