package dev.runbook.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Search;
import dev.runbook.block.SearchEntry;
import dev.runbook.block.SearchEntry.Alert;
import dev.runbook.block.SearchEntry.Kind;
import dev.runbook.block.SearchEntry.Part;
import dev.runbook.output.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static final Pattern CALL =
      Pattern.compile("runbookIndex\\(\"(\\w+)\",(.*)\\);\n", Pattern.DOTALL);

  private static SearchEntry entry(String title, String alert) {
    return new SearchEntry(
        Kind.RUNBOOK,
        title,
        new ToPage("runbooks/x", ""),
        "",
        List.of("A1"),
        List.of(new Alert(alert, List.of(new Badge("SEV-1", 1)), List.of("Old" + alert), "")),
        List.of(),
        List.of(new Part("find", "Find it", "psql -c \"SELECT 1\"")));
  }

  private static Map<String, byte[]> files(List<SearchEntry> entries) {
    List<Supplier<SearchEntry>> suppliers = new ArrayList<>();
    entries.forEach(entry -> suppliers.add(() -> entry));
    FileTree tree = new FileTree();
    SearchIndex.add(new Search(suppliers, "alerts/", List.of()), tree);
    return tree.files();
  }

  private static String text(Map<String, byte[]> files, String name) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("assets/search/" + name + "."))
        .map(file -> new String(file.getValue(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_file_has_another_name_when_its_content_changes_but_the_first_file() {
    Map<String, byte[]> before = files(List.of(entry("Pool", "PoolFull")));
    Map<String, byte[]> after = files(List.of(entry("Lake", "PoolFull")));

    assertThat(before).containsKey(SearchIndex.PATH).hasSize(4);
    assertThat(after).containsKey(SearchIndex.PATH).hasSize(4);
    assertThat(after.get(SearchIndex.PATH)).isNotEqualTo(before.get(SearchIndex.PATH));
    assertThat(before.keySet().stream().filter(after::containsKey).toList())
        .contains(SearchIndex.PATH)
        .allMatch(path -> path.equals(SearchIndex.PATH) || path.contains("/w0."));
  }

  @Test
  void the_same_entries_give_the_same_files() {
    List<SearchEntry> entries = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      entries.add(entry("Number " + i, "Alert" + i));
    }

    Map<String, byte[]> first = files(entries);
    Map<String, byte[]> second = files(entries);

    assertThat(second).containsOnlyKeys(first.keySet());
    first.forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void every_file_is_one_call() {
    List<SearchEntry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      entries.add(entry("</script> \u2028 \ud800 \n \" \\ <!-- " + i, "Alert" + i));
    }

    files(entries)
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, UTF_8);
              Matcher call = CALL.matcher(text);
              assertThat(call.matches()).as(path).isTrue();
              assertThat(path).startsWith("assets/search/" + call.group(1) + ".");
              assertThat(text).doesNotContain("<", "\u2028", "\ufffd");
            });
  }

  @Test
  void an_empty_site_has_an_index_that_knows_nothing() {
    assertThat(text(files(List.of()), "core")).startsWith("runbookIndex(\"core\",[0,\"alerts/\",");
  }

  @Test
  void the_core_knows_alerts_codes_and_former_names() {
    assertThat(text(files(List.of(entry("Pool", "PoolFull"))), "core"))
        .contains("\"PoolFull\"", "[\"OldPoolFull\",0]", "\"A1\"", "[[\"SEV-1\",1]]");
  }

  @Test
  void a_word_that_many_have_stands_in_few_letters() {
    List<SearchEntry> entries = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      entries.add(entry("The same", "Alert" + i));
    }
    assertThat(files(entries))
        .allSatisfy(
            (path, bytes) -> {
              if (path.contains("/w")) {
                assertThat(bytes.length).as(path).isLessThan(50_000);
              }
            });
  }
}
