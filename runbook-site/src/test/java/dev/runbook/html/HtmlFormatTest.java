package dev.runbook.html;

import static dev.runbook.support.SamplePublication.command;
import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Link;
import dev.runbook.block.Inline.Plain;
import dev.runbook.block.Inline.Rich;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.output.FileTree;
import dev.runbook.support.HostilePublication;
import dev.runbook.support.SamplePublication;
import dev.runbook.support.SiteLinksCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {

  private final HtmlFormat format = new HtmlFormat();

  private final Map<String, byte[]> site = format.render(SamplePublication.friendly()).files();

  private String file(String path) {
    return new String(site.get(path), StandardCharsets.UTF_8);
  }

  private static String file(FileTree tree, String path) {
    return new String(tree.bytes(path), StandardCharsets.UTF_8);
  }

  private String home(Block... blocks) {
    byte[] home = format.render(SamplePublication.of(blocks)).files().get("index.html");
    return new String(home, StandardCharsets.UTF_8);
  }

  @Test
  void every_page_stands_at_its_address() {
    assertThat(site)
        .containsKeys(
            "index.html",
            "404.html",
            "alerts.tsv",
            "all/index.html",
            "alerts/PostgresConnectionsHigh/index.html",
            "coverage.json",
            "coverage.svg",
            "quick-reference/index.html",
            "runbooks/postgres/index.html",
            "severities/index.html");
  }

  @Test
  void every_link_and_anchor_resolves() {
    assertThat(SiteLinksCheck.problems(site)).isEmpty();
    assertThat(SiteLinksCheck.problems(format.render(HostilePublication.create()))).isEmpty();
  }

  @Test
  void a_heading_has_all_its_anchors() {
    assertThat(file("all/index.html"))
        .contains(
            "<h2 id=\"postgres\"><span id=\"alert_PostgresConnectionsHigh\"></span>"
                + "<span id=\"alert_PostgresConnections\"></span>A6 Postgres");
  }

  @Test
  void a_page_needs_nothing_but_its_own_origin() {
    assertThat(file("runbooks/postgres/index.html"))
        .contains(
            "Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' file:;")
        .containsOnlyOnce("<script")
        .containsPattern("<script defer src=\"../../assets/runbook[.][0-9a-f]{8}[.]js\"></script>")
        .doesNotContain("style=")
        .doesNotContainPattern("(?:src|href)=\"https?://(?!runbooks|chat|example)");
  }

  @Test
  void the_script_keeps_its_names_to_itself() {
    List<String> scripts =
        site.keySet().stream().filter(path -> path.matches("assets/[^/]*[.]js")).toList();
    assertThat(scripts).hasSize(1);
    String script = file(scripts.get(0));
    assertThat(script)
        .startsWith("(() => {\n\"use strict\";\n")
        .endsWith("\n})();\n")
        .doesNotContain("/**", "\n//", "\n ");
  }

  @Test
  void the_page_for_unknown_addresses_works_from_any_depth() {
    assertThat(file("404.html"))
        .contains("href=\"/orion/assets/runbook.")
        .contains("href=\"/orion/alerts/PostgresConnectionsHigh/\"");
  }

  @Test
  void rendering_twice_gives_the_same_bytes() {
    Map<String, byte[]> again = new HtmlFormat().render(SamplePublication.friendly()).files();

    assertThat(again).containsOnlyKeys(site.keySet());
    again.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(site.get(path)));
  }

  @Test
  void the_risk_of_a_command_is_written_out() {
    assertThat(home(command("rm -r /data", Risk.DESTRUCTIVE)))
        .contains("Destructive: something is lost</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "echo ${HOME} [#if x] [=x] {{ x }} {% x %}",
        "a | b `c` \"d\" 'e' & f &amp; <g>",
        "שלום \u202e evil 🚌",
        "",
      })
  void a_command_comes_out_as_it_is(String text) {
    String page = home(command(text, Risk.READS));
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;");

    assertThat(page).contains("<pre tabindex=\"0\"><code>" + escaped + "</code></pre>");
  }

  @Test
  void raw_html_of_people_is_text() {
    assertThat(home(new Block.Prose("a <b>c</b>\n\n<script>alert(1)</script>")))
        .contains("a &lt;b&gt;c&lt;/b&gt;")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .containsOnlyOnce("<script");
  }

  @Test
  void a_link_that_must_not_be_followed_leaves_its_text() {
    Link link = new Link("click", new ToUrl("javascript:alert(1)"));

    assertThat(home(new Block.Bullets(List.of(List.of(link)))))
        .contains("<li>click</li>")
        .doesNotContain("javascript");
  }

  @Test
  void a_condition_is_no_quote() {
    Block bullets = new Block.Bullets(List.of(List.of(new Rich("> 10/h"))));

    assertThat(home(bullets)).contains("<li>&gt; 10/h</li>");
  }

  @Test
  void a_title_is_never_markup() {
    Masthead top =
        new Masthead(
            List.of(new Plain("<i>")), "<b>&amp;\"", List.of(), List.of(), List.of(), List.of());

    assertThat(home(top)).contains("<h1>&lt;b&gt;&amp;amp;&quot;</h1>").contains("<li>&lt;i&gt;");
  }

  @Test
  void parts_stand_open_under_headings_with_a_way_to_each() {
    assertThat(file("guides/first-minutes/index.html"))
        .contains("<li><a href=\"#cause-2\">Cause 2: a leak</a></li>")
        .contains("<h3 id=\"cause-1\">Cause 1: <code>max</code> is too <em>small</em>")
        .contains("<h3 id=\"inner-2\">")
        .doesNotContain("<details");
  }

  @Test
  void things_to_do_have_a_box_to_tick() {
    assertThat(file("guides/first-minutes/index.html"))
        .contains(
            """
            <li class="item" id="tell">
            <label class="tick"><input type="checkbox"> <span>Tell <code>#ops</code> that it is \
            <em>over</em></span></label>
            </li>
            """);
  }

  @Test
  void a_drawing_is_part_of_the_page_and_its_boxes_lead_on() {
    assertThat(file("guides/first-minutes/index.html"))
        .contains("<title>Where to start</title>")
        .contains("<a href=\"../../runbooks/postgres/index.html#kill\"><title>PostgreSQL")
        .contains("<a href=\"#causes\"><title>Does Docker answer?</title>");
  }

  @Test
  void a_page_that_moved_leads_on_by_itself_and_is_not_found_by_search() {
    assertThat(file("runbooks/pg-old/index.html"))
        .contains("<meta http-equiv=\"refresh\" content=\"0; url=../postgres/index.html\">")
        .contains("<meta name=\"robots\" content=\"noindex\">")
        .contains(
            "<link rel=\"canonical\" href=\"https://runbooks.example.com/orion/runbooks/postgres/\">")
        .contains("<a href=\"../postgres/index.html\">PostgreSQL connections run out</a>");
    assertThat(file("runbooks/postgres/index.html")).doesNotContain("http-equiv=\"refresh\"");
  }

  @Test
  void a_pasted_link_shows_severity_owner_and_intent() {
    Imprint imprint =
        new Imprint(
            List.of(new Badge("SEV-1", 1)),
            Optional.of("Core & \"co\""),
            Optional.empty(),
            List.of(),
            Optional.empty());
    Page page = new Page("", "Disk full", "Above 90 %", List.of()).with(imprint);
    Publication publication = SamplePublication.of(List.of(page));

    assertThat(file(format.render(publication), "index.html"))
        .contains("<meta property=\"og:title\" content=\"SEV-1 · Disk full\">")
        .contains(
            "<meta property=\"og:description\""
                + " content=\"Owner: Core &amp; &quot;co&quot; · Above 90 %\">")
        .contains("<meta property=\"og:site_name\" content=\"Sample\">")
        .doesNotContain("og:url");
    assertThat(file("runbooks/postgres/index.html"))
        .contains(
            "<meta property=\"og:url\""
                + " content=\"https://runbooks.example.com/orion/runbooks/postgres/\">");
  }

  @Test
  void programs_find_the_text_of_each_page_and_all_data() {
    assertThat(file("runbooks/postgres/index.html"))
        .contains("<link rel=\"alternate\" type=\"text/plain\" href=\"index.txt\"")
        .contains("<link rel=\"alternate\" type=\"application/json\" href=\"../../runbooks.json\"");
    assertThat(file("404.html"))
        .contains("href=\"/orion/runbooks.json\"")
        .doesNotContain("text/plain");
    assertThat(home()).doesNotContain("application/json");
  }

  @Test
  void a_link_in_markdown_leads_to_the_page_that_it_means() {
    assertThat(file("guides/first-minutes/index.html"))
        .contains("<a href=\"../../runbooks/postgres/index.html#kill\">the limit</a>")
        .contains("<a href=\"../../severities/index.html#severity-sev1\">a graph</a>")
        .contains("<a href=\"https://example.com/pool\">the pool</a>");
  }
}
