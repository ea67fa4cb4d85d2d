package dev.runbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.browser.QuoteScript.Blank;
import dev.runbook.browser.QuoteScript.Filled;
import dev.runbook.support.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a value is: in real shells it arrives as one argument, letter for letter, and nothing
 * else runs; or it is refused.
 */
@BrowserTest
class ShellQuotingTest {

  private static final String ARGS =
      "args() { printf %s \"$#\"; for a in \"$@\"; do printf '{%s}' \"$a\"; done; }\n";
  private static final String ZSH = "zsh -f -i";
  private static final String END = "\n@@@@\n";

  /** What the script makes of every value at every place; the same for all shells. */
  private static final Map<String, List<Case>> CASES = new ConcurrentHashMap<>();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bash",
        "bash --posix",
        "bash --norc --noprofile -i",
        "dash",
        "zsh -f",
        ZSH,
        "ksh",
        "busybox sh",
      })
  void a_value_arrives_letter_for_letter_and_nothing_else_runs(String shell, Browser browser)
      throws IOException, InterruptedException {
    String[] words = shell.split(" ");
    Tool program = Tool.named(words[0]);
    List<Case> cases =
        cases(browser).stream().filter(c -> !(shell.equals(ZSH) && c.isCommented())).toList();
    StringBuilder script = new StringBuilder(ARGS);
    cases.forEach(c -> script.append(c.typed()).append("\nprintf '\\n@@@@\\n'\n"));

    List<String> printed = List.of(run(program, words, script.toString()).split(END));

    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      String out = i < printed.size() ? printed.get(i) : "nothing";
      if (!out.equals(cases.get(i).prints())) {
        wrong.add(cases.get(i) + " printed " + out);
      }
    }
    assertThat(wrong.stream().limit(5)).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).isSubsetOf("script", "out");
    }
  }

  /** Typed by hand, so to say, where the shell is interactive: then it knows a history. */
  private String run(Tool program, String[] words, String script)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("script"), script, StandardCharsets.UTF_8);
    List<String> command = new ArrayList<>(List.of(words));
    command.set(0, program.program().toString());
    boolean interactive = command.contains("-i");
    if (!interactive) {
      command.add("script");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder
        .environment()
        .putAll(
            Map.of("HOME", "/nowhere", "LC_ALL", "C.UTF-8", "PS1", "", "HISTFILE", "/dev/null"));
    Process process =
        builder
            .redirectInput(interactive ? file.toFile() : Path.of("/dev/null").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }

  private static List<Case> cases(Browser browser) {
    return CASES.computeIfAbsent(
        "all",
        key -> {
          List<Blank> blanks = new ArrayList<>();
          List<String> prints = new ArrayList<>();
          for (ShellContext context : contexts()) {
            for (String value : HostileValues.all(context.takesAll() ? 60 : 20)) {
              blanks.add(new Blank(context.text(), "sh", value, false));
              prints.add(context.prints().replace("<x>", value));
            }
          }
          List<Filled> filled = QuoteScript.fill(browser, blanks);
          return IntStream.range(0, blanks.size())
              .filter(i -> !filled.get(i).isRefused())
              .mapToObj(i -> new Case(blanks.get(i).text(), filled.get(i).text(), prints.get(i)))
              .toList();
        });
  }

  private static List<ShellContext> contexts() {
    return Stream.of(ShellContext.QUOTABLE, ShellContext.NARROW, ShellContext.COMMENTED)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void where_a_value_can_be_quoted_it_is_not_refused(Browser browser) {
    List<Blank> blanks =
        ShellContext.QUOTABLE.stream()
            .flatMap(
                context ->
                    HostileValues.all(60).stream()
                        .filter(value -> !value.startsWith("-"))
                        .map(value -> new Blank(context.text(), "bash", value, false)))
            .toList();

    assertThat(refused(browser, blanks)).isEmpty();
  }

  private static List<Blank> refused(Browser browser, List<Blank> blanks) {
    List<Filled> filled = QuoteScript.fill(browser, blanks);
    return IntStream.range(0, blanks.size())
        .filter(i -> filled.get(i).isRefused())
        .mapToObj(blanks::get)
        .toList();
  }

  @Test
  void a_plain_value_stays_as_it_was_typed(Browser browser) {
    for (String value : HostileValues.PLAIN) {
      assertThat(QuoteScript.fill(browser, "ls <x> \"<x>\" '<x>' a@<x>", "sh", value).text())
          .isEqualTo("ls <x> \"<x>\" '<x>' a@<x>".replace("<x>", value));
    }
  }

  @Test
  void what_cannot_be_seen_is_refused_at_every_place(Browser browser) {
    List<Blank> blanks =
        contexts().stream()
            .flatMap(
                c -> HostileValues.UNSEEN.stream().map(v -> new Blank(c.text(), "sh", v, false)))
            .toList();

    assertThat(QuoteScript.fill(browser, blanks))
        .allMatch(filled -> filled.why().contains("invisible character"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ls <x>", "ls '<x>'", "ls \"<x>\"", "ssh a@b ls <x>", "ssh a 'ls <x>'"})
  void what_a_program_would_read_as_an_option_is_refused_unless_it_is_listed(
      String text, Browser browser) {
    assertThat(QuoteScript.fill(browser, text, "sh", "-rf").why()).contains("option");
    assertThat(QuoteScript.fill(browser, List.of(new Blank(text, "sh", "-rf", true))).get(0).text())
        .isEqualTo(text.replace("<x>", "-rf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ssh host ls <x>",
        "ssh ops@<x> uptime",
        "ssh host \"ls '<x>'\"",
        "bash -c \"ls <x>\"",
        "sudo bash -lc 'ls <x>'",
        "kubectl exec pod -- sh -c \"ls <x>\"",
        "docker exec -it db sh -c 'ls <x>'",
        "find . -name '*.log' | xargs sh -c 'ls <x>'",
        "su - postgres -c \"ls <x>\"",
        "watch ls <x>",
        "eval \"ls <x>\"",
        "make restart ENV=<x>",
        "rsync host:<x> .",
        "cat <x> | ssh host 'cat > a'",
        "ssh host <<EOF\nls <x>\nEOF",
        "ssh host \"$(cat <x>)\"",
      })
  void what_a_second_shell_reads_takes_plain_values_only(String text, Browser browser) {
    assertThat(QuoteScript.fill(browser, text, "sh", "/var/db-1.2").text())
        .isEqualTo(text.replace("<x>", "/var/db-1.2"));
    for (String value : List.of("a b", "$(id)", "a;id", "it's", "a\"b", "*", "~")) {
      assertThat(QuoteScript.fill(browser, text, "sh", value).why())
          .as(value)
          .isNotEmpty()
          .contains("only letters, digits and");
    }
  }

  @Test
  void the_line_that_ends_a_document_is_no_value_of_it(Browser browser) {
    assertThat(QuoteScript.fill(browser, "cat <<EOF\nE<x>\nEOF\nls", "sh", "OF").why())
        .contains("end mark");
  }

  /** A command as it was, with a value in it, and what it must print. */
  private record Case(String text, String typed, String prints) {

    boolean isCommented() {
      return ShellContext.COMMENTED.stream().anyMatch(context -> context.text().equals(text));
    }
  }
}
