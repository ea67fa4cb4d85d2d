package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.examples.Examples;
import dev.runbook.load.Addresses;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.AlertClaim;
import dev.runbook.model.Located;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type to find a runbook finds it, in every example: among the first three. */
@BrowserTest
class SearchRankingTest {

  private static final int FIRST = 3;

  private static final String FIND =
      """
      const [queries, done] = arguments;
      const get = (name, file) => new Promise((resolve, reject) => {
        window.runbookIndex = (called, value) => resolve(value);
        const script = document.createElement("script");
        script.src = new URL(file, base);
        script.onerror = reject;
        document.head.append(script);
      });
      const base = new URL("search/", document.querySelector("script[src*='assets/runbook.']").src);
      const one = {};
      const load = (name, file) => (one.last = (one.last || Promise.resolve()).then(() => get(name, file)));
      (async () => {
        const finder = await load("finder", new URL(document.querySelector(".search").dataset.finder, document.baseURI));
        const core = finder.read(await load("core", `core.${await load("index", "index.js")}.js`), load);
        const blocks = {};
        const kept = core.load;
        core.load = (name, file) => (blocks[name] ??= kept(name, file));
        const all = [];
        for (const query of queries) {
          const { groups, nothing } = await finder.find(core, query, () => {});
          all.push(nothing ? [] : groups.flatMap((group) => group.hits.map((hit) => hit.path)));
        }
        done(all);
      })().catch((failure) => done(["failed: " + failure.stack]));
      """;

  @SuppressWarnings("unchecked")
  private static List<List<String>> find(Browser browser, String example, List<String> queries) {
    browser.open(Portal.of(example).http("severities"));
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return (List<List<String>>) browser.driver().executeAsyncScript(FIND, queries);
  }

  private static void check(Browser browser, String example, Map<String, List<String>> wanted) {
    List<String> queries = List.copyOf(wanted.keySet());
    List<List<String>> found = find(browser, example, queries);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      List<String> first = found.get(i).stream().limit(FIRST).toList();
      if (first.stream().noneMatch(wanted.get(queries.get(i))::contains)) {
        missed.add("%s: %s".formatted(queries.get(i), first));
      }
    }
    assertThat(queries).isNotEmpty();
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aether", "busflow", "freeze-design", "orion", "quickstart", "veza"})
  void names_codes_and_symptoms_find_their_runbook(String example, Browser browser) {
    RunbookSet set = Examples.read(Examples.FOLDER.resolve(example)).runbooks();
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    for (Runbook runbook : set.runbooks()) {
      List<String> pages = pages(runbook);
      Stream.of(
              runbook.code().stream().map(Located::value),
              Stream.of(runbook.id().value()),
              runbook.aliases().stream().map(Located::value),
              runbook.alerts().stream().filter(a -> !a.isPattern()).map(a -> a.name().value()),
              runbook.alerts().stream().flatMap(a -> a.aliases().stream()).map(Located::value),
              runbook.meaning().symptoms().stream().map(SearchRankingTest::plain))
          .flatMap(queries -> queries)
          .forEach(query -> wanted.computeIfAbsent(query, q -> new ArrayList<>()).addAll(pages));
    }
    check(browser, example, wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aether", "orion", "veza"})
  void one_mistake_in_the_name_of_an_alert_is_forgiven(String example, Browser browser) {
    RunbookSet set = Examples.read(Examples.FOLDER.resolve(example)).runbooks();
    Random random = new Random(42);
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    for (Runbook runbook : set.runbooks()) {
      for (AlertClaim claim : runbook.alerts()) {
        if (!claim.isPattern() && claim.name().value().length() >= 8) {
          for (int i = 0; i < 4; i++) {
            wanted.put(
                mistyped(claim.name().value().toLowerCase(Locale.ROOT), i, random), pages(runbook));
          }
        }
      }
    }
    check(browser, example, wanted);
  }

  /** A letter too few, too many, wrong, or swapped with its neighbour. */
  private static String mistyped(String name, int kind, Random random) {
    int at = 1 + random.nextInt(name.length() - 2);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (kind) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at);
      case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
      default ->
          name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    };
  }

  private static List<String> pages(Runbook runbook) {
    return Stream.concat(
            Stream.of(Addresses.document(runbook)),
            runbook.alerts().stream().map(alert -> Addresses.alert(alert.name().value())))
        .toList();
  }

  private static String plain(Text text) {
    return text.markdown().replace("`", "").replace("*", "");
  }
}
