package dev.runbook.mkdocs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Publication;
import dev.runbook.support.HostilePublication;
import dev.runbook.support.SamplePublication;
import dev.runbook.support.SiteLinksCheck;
import dev.runbook.support.Tool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What MkDocs itself makes of the project. */
class MkDocsSiteTest {

  private static final Pattern BLOCK =
      Pattern.compile(
          "<pre><code[^>]*>(.*?)</code></pre>|<code style=[^>]*>(.*?)</code>", Pattern.DOTALL);
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

  @TempDir private Path folder;

  @BeforeAll
  static void mkdocs_is_there() {
    Tool.named("mkdocs");
  }

  private Map<String, byte[]> build(Publication publication, String theme) throws Exception {
    return MkDocs.build(new MkDocsFormat().render(publication), theme, folder);
  }

  private static String page(Map<String, byte[]> site, String path) {
    return new String(site.get(path), StandardCharsets.UTF_8);
  }

  private static List<String> codeBlocks(String html) {
    List<String> texts = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(html);
    while (matcher.find()) {
      boolean pre = matcher.group(1) != null;
      String text = unescape(pre ? matcher.group(1) : matcher.group(2));
      texts.add(pre && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }
    return texts;
  }

  private static String unescape(String html) {
    String text =
        REFERENCE
            .matcher(html)
            .replaceAll(
                r -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(r.group(1)))));
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mkdocs", "material"})
  void a_site_is_built_and_every_link_of_it_resolves(String theme) throws Exception {
    Map<String, byte[]> site = build(SamplePublication.friendly(), theme);

    assertThat(site)
        .containsKeys(
            "alerts/PostgresConnectionsHigh/index.html",
            "runbooks/postgres/index.html",
            "alerts.tsv",
            "coverage.json",
            "coverage.svg");
    site.remove("404.html");
    assertThat(SiteLinksCheck.problems(site)).isEmpty();
    assertThat(page(site, "all/index.html"))
        .contains(
            "<h2 id=\"postgres\"><a id=\"alert_PostgresConnectionsHigh\"></a>"
                + "<a id=\"alert_PostgresConnections\"></a>A6 Postgres_Connections_High");
    assertThat(page(site, "runbooks/postgres/index.html"))
        .contains("<a id=\"kill\"></a>Kill the holder")
        .contains("<h2 id=\"diagnose\">Diagnose")
        .contains("<div class=\"admonition danger\">")
        .contains("<p class=\"admonition-title\">Danger: The client loses its transaction</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mkdocs", "material"})
  void parts_are_tabs_that_their_anchors_open(String theme) throws Exception {
    Map<String, byte[]> site = build(SamplePublication.friendly(), theme);

    assertThat(page(site, "guides/first-minutes/index.html"))
        .contains("../../assets/runbook.css")
        .contains(
            """
            <div class="admonition tabs">
            <div class="admonition tab">
            <h3 id="cause-1"><a href="#cause-1">Cause 1: max is too small</a></h3>
            <p>It was 80.</p>
            """)
        .contains(
            """
            </div>
            <div class="admonition tab">
            <h3 id="inner-2"><a href="#inner-2">Cause 2: a leak</a></h3>
            """)
        .contains("<p>☐ Keep the logs</p>")
        .contains("<img alt=\"Where to start\" src=\"../first-minutes-diagram-1.svg\" />");
    assertThat(page(site, "guides/first-minutes-diagram-1.svg"))
        .startsWith("<svg ")
        .contains("Does Docker");
    assertThat(page(site, "assets/runbook.css")).contains(".admonition.tabs:has(:target)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mkdocs", "material"})
  void nothing_that_people_write_breaks_the_site(String theme) throws Exception {
    Map<String, byte[]> site = build(HostilePublication.create(), theme);

    site.remove("404.html");
    assertThat(SiteLinksCheck.problems(site)).isEmpty();
    for (int i = 0; i < HostilePublication.COMMANDS.size(); i++) {
      String html = page(site, "runbooks/c" + i + "/index.html");
      assertThat(codeBlocks(html)).hasSize(9).containsOnly(HostilePublication.COMMANDS.get(i));
    }
    for (int i = 0; i < HostilePublication.TEXTS.size(); i++) {
      String html = page(site, "runbooks/t" + i + "/index.html");
      String text = HostilePublication.TEXTS.get(i);
      assertThat(html).doesNotContain("<script>alert").doesNotContain("\"javascript:");
      assertThat(shown(html, "<h1 id=\"_page\">", "</h1>")).isEqualTo(text);
      assertThat(shown(html, "<p class=\"admonition-title\">Danger: ", "</p>")).isEqualTo(text);
      assertThat(shown(html, "<th>", "</th>")).isEqualTo(text);
    }
  }

  private static String shown(String html, String start, String end) {
    int from = html.indexOf(start);
    assertThat(from).as(start).isNotNegative();
    return unescape(html.substring(from + start.length(), html.indexOf(end, from)));
  }
}
