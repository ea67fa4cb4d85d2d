package dev.runbook.plain;

import dev.runbook.source.Budget;
import dev.runbook.source.Node;
import dev.runbook.source.SourceFile;
import dev.runbook.source.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page of Hugo says about its own address, in the facts before its text.
 *
 * @param slug the name that it has instead of that of its file
 * @param url the path that it has instead of any other
 * @param aliases former paths that lead on to it
 * @param isPublished whether it has an address at all: it is no draft, and not without a page
 */
public record PageFacts(
    Optional<String> slug, Optional<String> url, List<String> aliases, boolean isPublished) {

  /** Nothing special. */
  public static final PageFacts NONE =
      new PageFacts(Optional.empty(), Optional.empty(), List.of(), true);

  /** The facts, as TOML between two lines of plus signs. */
  private static final Pattern TOML =
      Pattern.compile(
          "\\A\\+\\+\\+[ \\t]*\\R(.*?)^\\+\\+\\+[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern TABLE = Pattern.compile("(?m)^[ \\t]*\\[");
  private static final Pattern TOML_KEY = Pattern.compile("(?m)^[ \\t]*([\\w-]+)[ \\t]*=[ \\t]*");

  /** Copies the list. */
  public PageFacts {
    aliases = List.copyOf(aliases);
  }

  /**
   * Reads the facts of a page.
   *
   * @param file the whole file
   * @return what it says in YAML or TOML; nothing special if it says nothing, or cannot be read
   */
  public static PageFacts of(SourceFile file) {
    String text = file.text();
    Matcher toml = TOML.matcher(text);
    if (text.startsWith("+++") && toml.find()) {
      return of(file.name(), asYaml(toml.group(1)));
    }
    int length = FrontMatter.of(text).length();
    return length == 0 ? NONE : of(file.name(), text.substring(0, length));
  }

  private static PageFacts of(String name, String yaml) {
    return YamlReader.read(new SourceFile(name, yaml), Budget.RUNBOOKS).documents().stream()
        .filter(Node.Mapping.class::isInstance)
        .map(facts -> of((Node.Mapping) facts))
        .findFirst()
        .orElse(NONE);
  }

  private static PageFacts of(Node.Mapping facts) {
    boolean hidden =
        is(facts, "draft", "true")
            || is(facts, "headless", "true")
            || Stream.of("build", "_build").anyMatch(key -> isWithoutPage(facts, key));
    return new PageFacts(
        texts(facts, "slug").findFirst(),
        texts(facts, "url").findFirst(),
        texts(facts, "aliases").toList(),
        !hidden);
  }

  private static boolean isWithoutPage(Node.Mapping facts, String key) {
    return facts.get(key).stream()
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .anyMatch(build -> is(build, "render", "never") || is(build, "render", "false"));
  }

  private static boolean is(Node.Mapping facts, String key, String value) {
    return texts(facts, key).anyMatch(value::equals);
  }

  /** A text or each of a list; the case of keys does not matter to Hugo. */
  private static Stream<String> texts(Node.Mapping facts, String key) {
    return facts.entries().stream()
        .filter(entry -> entry.key().text().toLowerCase(Locale.ROOT).equals(key))
        .flatMap(
            entry ->
                entry.value() instanceof Node.Sequence list
                    ? list.items().stream()
                    : Stream.of(entry.value()))
        .filter(Node.Scalar.class::isInstance)
        .map(scalar -> ((Node.Scalar) scalar).text())
        .filter(text -> !text.isBlank());
  }

  /** The keys before the first table: their texts, flags and lists are written alike in both. */
  private static String asYaml(String toml) {
    Matcher table = TABLE.matcher(toml);
    String top = table.find() ? toml.substring(0, table.start()) : toml;
    return TOML_KEY.matcher(top).replaceAll("$1: ");
  }
}
