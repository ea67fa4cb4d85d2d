package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.browser.QuoteScript.Blank;
import dev.runbook.browser.QuoteScript.Filled;
import dev.runbook.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values in languages other than that of a shell, read by what reads these languages. */
@BrowserTest
class LiteralQuotingTest {

  private static final String END = "@@@@";

  @TempDir Path folder;

  private static List<Filled> fill(Browser browser, String text, String language) {
    return QuoteScript.fill(
        browser,
        HostileValues.all(100).stream().map(v -> new Blank(text, language, v, false)).toList());
  }

  private static String one(Browser browser, String text, String language, String value) {
    return QuoteScript.fill(browser, text, language, value).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT '<x>'",
        "SELECT <x>",
        "SELECT coalesce(<x>, 'none')",
        "SELECT 'a' || '<x>' WHERE 1 = 1 -- a comment\n",
      })
  void sql_gets_a_value_and_nothing_else(String text, Browser browser)
      throws IOException, InterruptedException {
    Tool sqlite = Tool.named("sqlite3");
    List<String> values = HostileValues.all(100);
    List<Filled> filled = fill(browser, text, "sql");
    StringBuilder script = new StringBuilder("CREATE TABLE t (id);\nINSERT INTO t VALUES (1);\n");
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (!filled.get(i).isRefused()) {
        script.append(filled.get(i).text()).append(";\nSELECT '").append(END).append("';\n");
        wanted.add((text.contains("||") ? "a" : "") + values.get(i));
      }
    }
    script.append("SELECT id FROM t;\n");
    Files.writeString(folder.resolve("script.sql"), script);

    String printed = sqlite.run(folder, "-bail", ":memory:", ".read script.sql");

    List<String> rows = List.of(printed.split("\n" + END + "\n"));
    assertThat(rows).startsWith(wanted.toArray(String[]::new)).hasSize(wanted.size() + 1);
    assertThat(rows.get(wanted.size())).isEqualTo("1\n");
    assertThat(wanted).hasSizeGreaterThan(120);
  }

  @Test
  void sql_within_a_shell_gets_a_value_and_nothing_else(Browser browser)
      throws IOException, InterruptedException {
    Tool bash = Tool.named("bash");
    Tool.named("sqlite3");
    String text = "sqlite3 :memory: \"SELECT '<x>', <x>\"";
    List<String> values = HostileValues.all(0);
    List<Filled> filled =
        QuoteScript.fill(
            browser, values.stream().map(v -> new Blank(text, "sh", v, false)).toList());
    StringBuilder script = new StringBuilder();
    StringBuilder wanted = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (!filled.get(i).isRefused()) {
        script.append(filled.get(i).text()).append('\n');
        wanted.append(values.get(i)).append('|').append(values.get(i)).append('\n');
      }
    }
    Files.writeString(folder.resolve("script.sh"), script);

    assertThat(bash.run(folder, "script.sh")).isEqualTo(wanted.toString());
    assertThat(wanted.toString()).contains("' OR '1'='1", "it's", "$(touch canary)");
    assertThat(folder.resolve(HostileValues.CANARY)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          SELECT * FROM <x>                | events   | SELECT * FROM events
          SELECT * FROM <x>                | a.events | SELECT * FROM a.events
          SELECT * FROM <x>                | a b      |
          VACUUM events_<x>                | 2026     | VACUUM events_2026
          VACUUM events_<x>                | 1; DROP  |
          DELETE FROM t WHERE id = <x>     | id       | DELETE FROM t WHERE id = 'id'
          DELETE FROM t WHERE id = <x>     | 1--      | DELETE FROM t WHERE id = '1--'
          DELETE FROM t WHERE id = <x>     | -5       | DELETE FROM t WHERE id = -5
          SELECT 3 -<x>                    | -5       |
          SELECT "<x>"                     | a"b      | SELECT "a""b"
          SELECT '<x>'                     | a\\b     |
          SELECT 'a\\'b', '<x>'            | a b      |
          SELECT $$ <x> $$                 | a b      |
          SELECT 1 -- <x>                  | a b      |
          SELECT a #>> '<x>'               | {a}      |
          """)
  void sql_takes_a_name_where_it_wants_one_and_a_value_where_it_wants_that(
      String text, String value, String written, Browser browser) {
    assertThat(one(browser, text, "sql", value)).isEqualTo(written == null ? "" : written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up{instance=\"<x>\"}",
        "up{instance='<x>'}",
        "up{instance=~\"<x>\"}",
        "up{instance=~'a|<x>'}",
        "up{instance!~`<x>`}",
        "label_replace(up, \"a\", \"<x>\", \"b\", \".*\")",
      })
  void promql_stays_one_expression(String text, Browser browser)
      throws IOException, InterruptedException {
    Tool promtool = Tool.named("promtool");
    StringBuilder rules = new StringBuilder("groups:\n- name: g\n  rules:\n");
    int number = 0;
    for (Filled filled : fill(browser, text, "promql")) {
      if (!filled.isRefused()) {
        rules.append("  - record: r").append(number++).append("\n    expr: |\n      ");
        rules.append(filled.text()).append('\n');
      }
    }
    Files.writeString(folder.resolve("rules.yaml"), rules);

    assertThat(promtool.run(folder, "check", "rules", "rules.yaml")).contains(number + " rules");
    assertThat(number).isGreaterThan(100);
  }

  @Test
  void a_regular_expression_finds_the_value_itself(Browser browser) {
    assertThat(one(browser, "up{a=~\"<x>\"}", "promql", "db1.example.com"))
        .isEqualTo("up{a=~\"db1\\\\.example\\\\.com\"}");
    assertThat(one(browser, "{a=\"b\"} |~ `<x>`", "logql", "1.2|3"))
        .isEqualTo("{a=\"b\"} |~ `1\\.2\\|3`");
    assertThat(one(browser, "{a=\"b\"} |= \"<x>\"", "logql", "1.2|3"))
        .isEqualTo("{a=\"b\"} |= \"1.2|3\"");
    assertThat(one(browser, "rate(x[<x>])", "promql", "5m")).isEqualTo("rate(x[5m])");
    assertThat(one(browser, "rate(x[<x>])", "promql", "5m]) or up")).isEmpty();
  }

  @Test
  void json_and_javascript_read_the_value_back(Browser browser) {
    List<String> values = HostileValues.all(100);
    List<Filled> json = fill(browser, "{\"a\": \"<x>\", \"b\": [\"q\", \"<x>\"]}", "json");
    List<Filled> script = fill(browser, "['<x>', \"<x>\"]", "js");
    for (int i = 0; i < values.size(); i++) {
      assertThat(browser.js("return JSON.parse(arguments[0]).a", json.get(i).text()))
          .isEqualTo(values.get(i));
      assertThat(browser.js("return " + script.get(i).text()))
          .isEqualTo(List.of(values.get(i), values.get(i)));
    }
    assertThat(one(browser, "{\"a\": <x>}", "json", "12.5")).isEqualTo("{\"a\": 12.5}");
    assertThat(one(browser, "{\"a\": <x>}", "json", "b}")).isEqualTo("{\"a\": \"b}\"}");
  }

  @Test
  void jq_reads_the_value_back(Browser browser) throws IOException, InterruptedException {
    Tool jq = Tool.named("jq");
    List<String> filled = fill(browser, "\"<x>\"", "jq").stream().map(Filled::text).toList();
    Files.writeString(folder.resolve("program"), String.join(", ", filled));

    assertThat(jq.run(folder, "-n", "-r", "-f", "program"))
        .isEqualTo(String.join("\n", HostileValues.all(100)) + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          python     | kill(<x>)            | 4711    | kill(4711)
          python     | kill('<x>')          | a'b\\   | kill('a\\'b\\\\')
          python     | f'<x>'               | {a}     |
          python     | 'a' + r'<x>'         | a b     |
          yaml       | a: '<x>'             | it's    | a: 'it''s'
          yaml       | a: <x>               | b: c    |
          powershell | Stop-Service <x>     | a b     | Stop-Service 'a b'
          powershell | Stop-Service '<x>'   | it's    | Stop-Service 'it''s'
          powershell | Stop-Service '<x>'   | a’b     |
          powershell | Stop-Service "a<x>"  | $(a)    |
          cmd        | dir <x>              | %PATH%  |
          http       | GET /a/<x>?b=<x>     | c/d &   | GET /a/c%2Fd%20%26?b=c%2Fd%20%26
          http       | GET /a/<x>/delete    | ..      |
          url        | https://<x>/a        | a.b@c   | https://a.b@c/a
          url        | https://<x>/a        | a/b     |
          hcl        | a = <x>              | a b     |
          hcl        | a = <x>              | a/b-1   | a = a/b-1
          """)
  void every_language_has_its_rule(
      String language, String text, String value, String written, Browser browser) {
    assertThat(one(browser, text, language, value)).isEqualTo(written == null ? "" : written);
  }
}
