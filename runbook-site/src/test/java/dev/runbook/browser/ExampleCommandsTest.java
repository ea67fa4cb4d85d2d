package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.browser.QuoteScript.Blank;
import dev.runbook.browser.QuoteScript.Filled;
import dev.runbook.examples.Examples;
import dev.runbook.html.HtmlFormat;
import dev.runbook.support.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the examples, filled in with values that mean harm. */
@BrowserTest
class ExampleCommandsTest {

  private static final Pattern OPEN_COMMAND =
      Pattern.compile(
          "data-language=\"([^\"]*)\"(?:(?!</code>).)*?<code>((?:(?!</code>).)*<var.*?)</code>",
          Pattern.DOTALL);

  @TempDir Path folder;

  private static List<Blank> blanks(String value) {
    Set<List<String>> found = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Path example : Examples.all()) {
      Examples.render(new HtmlFormat(), example)
          .files()
          .forEach(
              (path, bytes) -> {
                if (path.endsWith(".html")) {
                  Matcher command = OPEN_COMMAND.matcher(new String(bytes, StandardCharsets.UTF_8));
                  while (command.find()) {
                    found.add(List.of(text(command.group(2)), command.group(1)));
                  }
                }
              });
    }
    return found.stream().map(c -> new Blank(c.get(0), c.get(1), value, false)).toList();
  }

  private static String text(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  @Test
  void a_plain_value_is_taken_everywhere(Browser browser) {
    List<Blank> blanks = blanks("4711");

    assertThat(blanks).hasSizeGreaterThan(20);
    assertThat(QuoteScript.fill(browser, blanks)).noneMatch(Filled::isRefused);
  }

  @Test
  void with_any_value_the_shell_reads_the_same_command(Browser browser)
      throws IOException, InterruptedException {
    Tool bash = Tool.named("bash");
    List<String> commands = new ArrayList<>();
    for (String value : HostileValues.all(20)) {
      List<Blank> blanks =
          blanks("x").stream()
              .filter(blank -> blank.language().equals("sh"))
              .map(blank -> new Blank(blank.text(), "sh", value, false))
              .toList();
      List<Filled> filled = QuoteScript.fill(browser, blanks);
      IntStream.range(0, blanks.size())
          .filter(i -> !filled.get(i).isRefused())
          .forEach(i -> commands.add(filled.get(i).text()));
    }
    for (int i = 0; i < commands.size(); i++) {
      commands.set(i, "f" + i + "() {\n" + commands.get(i) + "\n}\n");
    }
    Files.writeString(folder.resolve("script"), String.join("", commands));

    assertThat(bash.run(folder, "-n", "script")).isEmpty();
    assertThat(commands).hasSizeGreaterThan(500);
  }
}
