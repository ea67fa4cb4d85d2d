package dev.runbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTemplatesTest {

  private static final String PAGE = "own-page.ftl";

  @TempDir Path folder;

  private static Templates templates(Map<String, String> own) {
    return new Templates(
        List.of(OwnTemplatesTest.class),
        Escape.html(),
        Map.of("shout", arguments -> arguments.get(0) + "!"),
        new TemplateFolder("templates/html", own, ""),
        new Bounds(Duration.ofSeconds(2), 10_000));
  }

  private static String render(String text) {
    return templates(Map.of(PAGE, text))
        .render(PAGE, Map.of("title", "<b>", "page", new Page("T")));
  }

  record Page(String title) {

    /** No component. */
    public String secret() {
      return "secret";
    }
  }

  @Test
  void a_template_of_the_team_takes_the_place_of_the_programs_and_is_escaped() {
    assertThat(render("<p>[=title] [=page.title] [=shout('x')]</p>"))
        .isEqualTo("<p>&lt;b&gt; T x!</p>");
  }

  @Test
  void a_template_that_a_page_imports_may_have_any_name() {
    Templates templates =
        templates(
            Map.of(
                PAGE,
                "[#import \"mine.ftl\" as m][@m.hello/]",
                "mine.ftl",
                "[#macro hello]hello[/#macro]"));

    assertThat(templates.render(PAGE, Map.of())).isEqualTo("hello");
  }

  @Test
  void a_template_that_nothing_uses_is_told() {
    Map<String, String> own = Map.of("pgae.ftl", "x");

    assertThatThrownBy(() -> templates(own))
        .isInstanceOf(TemplateMistake.class)
        .hasMessageStartingWith("templates/html/pgae.ftl: no page uses this template, expected");
  }

  @Test
  void what_cannot_be_parsed_is_told_with_line_and_column() {
    assertThatThrownBy(() -> render("<p>\n[#if title]\n"))
        .isInstanceOf(TemplateMistake.class)
        .hasMessageStartingWith("templates/html/own-page.ftl:2:12: ");
  }

  @Test
  void what_is_missing_is_told_with_line_column_and_name() {
    assertThatThrownBy(() -> render("<p>\n  [=page.titel]"))
        .isInstanceOf(TemplateMistake.class)
        .hasMessageStartingWith("templates/html/own-page.ftl:2:5: ")
        .hasMessageContaining("page.titel")
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[=title?no_esc]",
        "[=title?noEsc]",
        "[=title?[#-- x --]no_esc]",
        "[=title ? no_esc]",
        "[#noautoesc][=title][/#noautoesc]",
        "[#outputformat 'plainText'][=title][/#outputformat]",
        "[=\"[=title]\"?interpret]",
        "[=\"1+1\"?eval]",
        "[=\"freemarker.template.utility.Execute\"?new()]",
        "[=page?api.class]",
        "[#setting output_encoding='x']",
        "[#ftl output_format='plainText'][=title]",
        "[#ftl auto_esc=false][=title]"
      })
  void what_leaves_the_sandbox_is_refused_before_any_page_is_made(String text) {
    Map<String, String> own = Map.of(PAGE, text);

    assertThatThrownBy(() -> templates(own))
        .isInstanceOf(TemplateMistake.class)
        .hasMessageStartingWith("templates/html/own-page.ftl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[=page.secret()]", "[=page.class]", "[=page.getClass()]", "[=page.secret]"})
  void of_a_record_nothing_is_seen_but_its_components(String text) {
    assertThatThrownBy(() -> render(text)).isInstanceOf(TemplateMistake.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#list 1.. as i][/#list]",
        "[#list 1.. as i][#assign x = i][/#list]",
        "[=(1..)?filter(x -> x < 0)?first!\"none\"]",
        "[#macro m][@m/][/#macro][@m/]",
        "[#function f][#return f()][/#function][=f()]",
        "[#list 1.. as i]text[/#list]",
        "[#import \"own-page.ftl\" as p][#include \"own-page.ftl\"]"
      })
  void what_would_not_end_ends_with_a_message(String text) {
    assertThatThrownBy(() -> render(text)).isInstanceOf(TemplateMistake.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../secret.ftl", "/../secret.ftl", "file:///etc/passwd", "%2e%2e/secret.ftl"})
  void a_file_outside_of_the_folder_cannot_be_included(String file) throws IOException {
    Files.writeString(folder.resolve("secret.ftl"), "secret");
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("html").resolve(PAGE), "[#include \"" + file + "\"]");
    TemplateFolder own = TemplateFolder.read(folder, "templates", "html");
    Templates templates =
        new Templates(List.of(OwnTemplatesTest.class), Escape.html(), Map.of(), own);

    assertThatThrownBy(() -> templates.render(PAGE, Map.of()))
        .satisfies(e -> assertThat(e.getMessage()).contains("not found"));
  }

  @Test
  void a_file_that_is_no_template_is_told() throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("html/page.html"), "x");

    assertThatThrownBy(() -> TemplateFolder.read(folder, "templates", "html"))
        .isInstanceOf(TemplateMistake.class)
        .hasMessage(
            "templates/html/page.html: this file would never be used, expected `*.ftl` or `extra.css`");
  }

  @Test
  void rules_of_style_are_read_and_a_missing_folder_has_none() throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("html/extra.css"), ".x {}");

    assertThat(TemplateFolder.read(folder, "templates", "html").style()).isEqualTo(".x {}");
    assertThat(TemplateFolder.read(folder, "templates", "markdown").isEmpty()).isTrue();
  }
}
