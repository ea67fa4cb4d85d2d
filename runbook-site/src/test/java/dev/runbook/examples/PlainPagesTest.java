package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.html.HtmlFormat;
import dev.runbook.lint.LintSettings;
import dev.runbook.lint.Linter;
import dev.runbook.markdown.MarkdownFormat;
import dev.runbook.mkdocs.MkDocsFormat;
import dev.runbook.output.FileTree;
import dev.runbook.support.MarkdownLinksCheck;
import dev.runbook.support.SiteLinksCheck;
import dev.runbook.support.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain Markdown pages in every format, as people write them. */
class PlainPagesTest {

  private static final Map<String, String> FILES =
      Map.of(
          "runbooks/catalog.yaml",
          """
          catalog: c
          site: {title: Runbooks, url: "https://runbooks.example.com/"}
          alerts: {elsewhere: true}
          """,
          "runbooks/api.yaml",
          """
          runbook: api
          title: The API is slow
          steps: [{id: look, run: uptime}]
          references: [{to: "runbooks/how%20to/%C3%9Cber%20uns.md#wer-wir-sind", title: The team}]
          """,
          "runbooks/README.md",
          """
          ---
          owner: web
          ---
          <!-- Written by hand. -->
          # Start here

          First [the API][api], then [the team](how%20to/%C3%9Cber%20uns.md#w%C3%B6chentlich-).

          | what | where |
          |---|---|
          | a \\| b | [c \\| d](how%20to/index.md#step-1) |

          [api]: api.yaml#look
          """,
          "runbooks/how to/index.md",
          """
          # How to

          <a id="named"></a>
          ## Step

          1. Type this, then go [on](#step-1):

             ```sh
             kubectl get pods   # [no](link.md)
             ```

             > see [above](#named)

          ## Step

          ### _Why_ {{ so }} | often

          Because <b>it</b> is [far](../../far/away.txt) and `[x](y.md)`.
          ![Plan](<../../far/a plan.png>)
          """,
          "runbooks/how to/Über uns.md",
          """
          Wer wir sind
          ============

          ## Wöchentlich ✅

          Siehe [oben](#wer-wir-sind), [zurück](../README.md) und [all](../../runbooks/).
          """,
          "far/away.txt",
          "",
          "far/a plan.png",
          "");

  @TempDir private Path base;

  @BeforeEach
  void write() throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = base.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @Test
  void lint_has_nothing_to_say() {
    assertThat(Linter.lint(Examples.read(base), LintSettings.defaults()).diagnostics()).isEmpty();
  }

  @Test
  void every_link_and_anchor_resolves_in_the_portal_and_in_flat_markdown() {
    FileTree site = Examples.render(new HtmlFormat(), base);
    FileTree markdown = Examples.render(new MarkdownFormat(), base);

    assertThat(SiteLinksCheck.problems(site)).isEmpty();
    assertThat(MarkdownLinksCheck.problems(markdown)).isEmpty();
    assertThat(site.files())
        .containsKeys(
            "pages/index.html", "pages/how-to/index.html", "pages/how-to/-ber-uns/index.html");
    assertThat(markdown.files()).containsKeys("pages.md", "pages/how-to.md");
  }

  @Test
  void what_is_not_published_is_named_by_its_path_and_html_shows_as_text() {
    String page = text(Examples.render(new HtmlFormat(), base), "pages/how-to/index.html");

    assertThat(page)
        .contains("far (<code>far/away.txt</code>)", "Plan (<code>far/a plan.png</code>)")
        .contains("&lt;b&gt;it&lt;/b&gt;")
        .contains("[no](link.md)")
        .doesNotContain("&lt;a id", "Written by hand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mkdocs", "material"})
  void mkdocs_builds_them_without_a_warning(String theme) throws Exception {
    Tool mkdocs = Tool.named("mkdocs");
    Path project = base.resolve("project");
    for (Map.Entry<String, byte[]> file :
        Examples.render(new MkDocsFormat(), base).files().entrySet()) {
      Path path = project.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }

    mkdocs.run(project, "build", "--quiet", "--strict", "--theme", theme, "--site-dir", "out");

    Map<String, byte[]> site = ExamplesTest.read(project.resolve("out"));
    site.remove("404.html"); // It is served at any address, so its links begin at the host.
    assertThat(SiteLinksCheck.problems(site)).isEmpty();
    assertThat(site).containsKeys("pages/index.html", "pages/how-to/index.html");
  }

  private static String text(FileTree tree, String file) {
    return new String(tree.bytes(file), StandardCharsets.UTF_8);
  }
}
