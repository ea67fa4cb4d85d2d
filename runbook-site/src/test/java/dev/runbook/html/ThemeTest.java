package dev.runbook.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Theme;
import dev.runbook.kit.WebManifest;
import dev.runbook.output.FileTree;
import dev.runbook.output.Resource;
import dev.runbook.support.SamplePublication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThemeTest {

  private static final byte[] IMAGE = {1, 2, 3};
  private static final Theme THEME =
      new Theme(
          Optional.of(new Theme.Logo("png", 320, 80, () -> IMAGE)),
          Optional.of("#123456"),
          Optional.of("#abcdef"),
          List.of("#111111", "#222222"));

  private static FileTree render(Theme theme) {
    return new HtmlFormat().render(SamplePublication.friendly().with(theme));
  }

  private static String text(FileTree tree, String path) {
    return new String(tree.bytes(path), StandardCharsets.UTF_8);
  }

  private static String style(FileTree tree) {
    return text(
        tree,
        tree.paths().stream()
            .filter(path -> path.matches("assets/runbook\\.[0-9a-f]{8}\\.css"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void colours_follow_those_of_the_program_and_paper_follows_them() {
    String css = style(render(THEME));

    assertThat(css)
        .containsSubsequence(
            ".rank-2 { background: #a84300; }",
            "@media not all and (prefers-color-scheme: dark) {\n",
            ":root { --link: #123456; --note: #123456; --focus: #123456; }",
            "@media (prefers-color-scheme: dark) {\n",
            ":root { --link: #abcdef; --note: #abcdef; --focus: #abcdef; }",
            ".rank-1 { background: #111111; }",
            ".rank-2 { background: #222222; }",
            "@media print {");
  }

  @Test
  void without_colours_the_stylesheet_has_none_but_its_own() {
    assertThat(style(render(Theme.PLAIN))).doesNotContain("not all and");
  }

  @Test
  void an_accent_for_one_page_leaves_the_other_as_it_is() {
    Theme light = new Theme(Optional.empty(), Optional.of("#123456"), Optional.empty(), List.of());

    assertThat(style(render(light))).contains("--link: #123456").contains("--link: #82b7ff");
  }

  @Test
  void the_logo_stands_for_the_title_and_keeps_its_place_on_every_page() {
    FileTree tree = render(THEME);
    String path =
        tree.paths().stream().filter(p -> p.startsWith("assets/logo.")).findFirst().orElseThrow();

    assertThat(path).matches("assets/logo\\.[0-9a-f]{8}\\.png");
    assertThat(tree.bytes(path)).isEqualTo(IMAGE);
    assertThat(text(tree, "index.html"))
        .contains(
            "<img class=\"logo\" src=\"%s\" width=\"320\" height=\"80\" alt=\"Orion runbooks\">"
                .formatted(path));
    assertThat(text(tree, "runbooks/postgres/index.html")).contains("src=\"../../" + path);
  }

  private static Theme logo(String ending, int width, int height) {
    return new Theme(
        Optional.of(new Theme.Logo(ending, width, height, () -> IMAGE)),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static List<JsonNode> icons(FileTree tree) {
    return List.copyOf(manifest(tree).get("icons").values());
  }

  private static JsonNode manifest(FileTree tree) {
    return JsonMapper.builder().build().readTree(tree.bytes(WebManifest.FILE));
  }

  @Test
  void the_program_on_a_phone_has_the_accent_and_the_light_page() {
    JsonNode own = manifest(render(THEME));
    JsonNode plain = manifest(render(Theme.PLAIN));

    assertThat(own.get("theme_color").asString()).isEqualTo("#123456");
    assertThat(plain.get("theme_color").asString()).isEqualTo("#0b57b0");
    assertThat(own.get("background_color").asString()).isEqualTo("#ffffff");
  }

  @Test
  void a_logo_is_among_the_icons_with_the_size_that_it_has() {
    FileTree tree = render(THEME);
    JsonNode icon = icons(tree).get(0);

    assertThat(icons(tree)).hasSize(4);
    assertThat(icon.get("sizes").asString()).isEqualTo("320x80");
    assertThat(icon.get("type").asString()).isEqualTo("image/png");
    assertThat(tree.bytes(icon.get("src").asString())).isEqualTo(IMAGE);
  }

  @Test
  void of_icons_a_square_logo_is_the_last_for_then_it_is_taken() {
    JsonNode icon = icons(render(logo("svg", 1, 1))).get(3);

    assertThat(icon.get("src").asString()).startsWith("assets/logo.");
    assertThat(icon.get("sizes").asString()).isEqualTo("any");
    assertThat(icon.get("type").asString()).isEqualTo("image/svg+xml");
  }

  @Test
  void a_logo_that_not_every_browser_takes_for_an_icon_is_none() {
    assertThat(icons(render(logo("webp", 64, 64)))).hasSize(3);
    assertThat(icons(render(Theme.PLAIN))).hasSize(3);
  }

  @Test
  void what_the_browser_paints_around_a_page_is_as_the_bar_is() {
    String style = Resource.read(HtmlFormat.class, "base.css");
    List<String> bars =
        Pattern.compile("--soft: (#[0-9a-f]{6});")
            .matcher(style)
            .results()
            .map(m -> m.group(1))
            .toList();

    assertThat(bars).hasSize(2);
    for (String path : List.of("index.html", "runbooks/postgres/index.html", "404.html")) {
      assertThat(text(render(THEME), path))
          .containsSubsequence(
              "name=\"theme-color\" media=\"(prefers-color-scheme: light)\" content=\""
                  + bars.get(0),
              "name=\"theme-color\" media=\"(prefers-color-scheme: dark)\" content=\""
                  + bars.get(1));
    }
  }

  @Test
  void the_pages_are_those_that_the_lint_holds_colours_against() {
    assertThat(Resource.read(HtmlFormat.class, "base.css"))
        .containsSubsequence("--page: #fff;", "prefers-color-scheme: dark", "--page: #101418;");
  }
}
