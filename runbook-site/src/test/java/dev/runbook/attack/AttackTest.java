package dev.runbook.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Format;
import dev.runbook.block.Publication;
import dev.runbook.html.HtmlFormat;
import dev.runbook.markdown.MarkdownFormat;
import dev.runbook.mkdocs.MkDocsFormat;
import dev.runbook.output.FileTree;
import dev.runbook.support.EveryKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each attack in every field that may be any text: what is published has no element, attribute or
 * address that the same documents with harmless words of the same shape do not have.
 */
class AttackTest {

  private static final List<Format> FORMATS =
      List.of(new HtmlFormat(), new MarkdownFormat(), new MkDocsFormat());
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\n.*?\n---\n");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static TextFields fields;

  @BeforeAll
  static void findFields() {
    fields = TextFields.find();
  }

  static List<String> attacks() {
    return Attacks.all();
  }

  @Test
  void most_values_of_the_format_are_texts_that_can_be_attacked() {
    assertThat(fields.size()).isGreaterThan(120);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void an_attack_in_every_field_is_text(String attack) {
    Map<Integer, String> taken = fields.take(List.of(attack));
    Map<Integer, String> harmless = new TreeMap<>(taken);
    harmless.replaceAll((field, text) -> Attacks.harmless(text));
    Publication attacked = EveryKey.compose(TextFields.yaml(taken));
    Publication peaceful = EveryKey.compose(TextFields.yaml(harmless));

    List<String> born = new ArrayList<>();
    for (Format format : FORMATS) {
      FileTree expected = format.render(peaceful);
      FileTree found = format.render(attacked);
      for (String path : found.paths()) {
        born.addAll(bornIn(path, found, expected));
      }
    }
    assertThat(born).isEmpty();
  }

  private static List<String> bornIn(String path, FileTree found, FileTree expected) {
    if (path.endsWith(".json") || path.endsWith(".webmanifest")) {
      JSON.readTree(found.bytes(path));
    }
    if (!path.matches(".*\\.(?:html|svg|md)")) {
      return List.of();
    }
    assertThat(expected.paths()).contains(path);
    String page = text(found, path);
    List<String> born = new ArrayList<>();
    structure(path, page)
        .beyond(structure(path, text(expected, path)))
        .forEach(element -> born.add(path + ": " + element));
    if (page.contains(Attacks.COMPUTED)) {
      born.add(path + ": something was computed");
    }
    return born;
  }

  private static Structure structure(String path, String text) {
    Document page =
        path.endsWith(".md")
            ? Jsoup.parse(
                RENDERER.render(MARKDOWN.parse(FRONT_MATTER.matcher(text).replaceFirst(""))))
            : path.endsWith(".svg")
                ? Jsoup.parse(text, "", org.jsoup.parser.Parser.xmlParser())
                : Jsoup.parse(text);
    return Structure.of(page);
  }

  private static String text(FileTree tree, String path) {
    return new String(tree.bytes(path), StandardCharsets.UTF_8);
  }
}
