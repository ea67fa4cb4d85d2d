package dev.runbook.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Format;
import dev.runbook.block.Publication;
import dev.runbook.html.HtmlFormat;
import dev.runbook.load.RunbookSet;
import dev.runbook.markdown.MarkdownFormat;
import dev.runbook.mkdocs.MkDocsFormat;
import dev.runbook.output.FileTree;
import dev.runbook.plain.MarkdownReader;
import dev.runbook.source.SourceFile;
import dev.runbook.support.MarkdownLinksCheck;
import dev.runbook.support.SiteLinksCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An address that was once published answers in every format, and says where to go. */
class FormerAddressesTest {

  private static final Publication SITE = SiteComposer.compose(set(), List.of());

  private static RunbookSet set() {
    RunbookSet set =
        Samples.load(
            """
            runbook: api
            title: The API is slow
            aliases: [api-slow]
            alerts: [{name: ApiSlow, aliases: [ApiLatency]}]
            """,
            "guide: begin\ntitle: Begin here\naliases: [start]",
            """
            runbook: gone
            title: The old cache is full
            alerts: [CacheFull]
            status: retired
            replacedBy: api
            stillFiring: Silence it
            """);
    SourceFile file =
        new SourceFile("runbooks/move.md", "---\naliases: [wiki/move]\n---\n# How to move\n");
    return new RunbookSet(
        set.catalog(),
        set.runbooks(),
        set.guides(),
        MarkdownReader.read(file, "pages/move").page().stream().toList());
  }

  private static String text(Format format, String file) {
    return new String(tree(format).bytes(file), StandardCharsets.UTF_8);
  }

  private static FileTree tree(Format format) {
    return format.render(SITE);
  }

  @Test
  void a_browser_is_led_on_by_itself_and_by_a_link() {
    HtmlFormat format = new HtmlFormat();

    assertThat(text(format, "alerts/ApiLatency/index.html"))
        .contains("<meta http-equiv=\"refresh\" content=\"0; url=../ApiSlow/index.html\">")
        .contains("This alert has another address now: <a href=\"../ApiSlow/index.html\">ApiSlow");
    assertThat(text(format, "runbooks/api-slow/index.html"))
        .contains("content=\"0; url=../api/index.html\"");
    assertThat(text(format, "guides/start/index.html"))
        .contains("content=\"0; url=../begin/index.html\"");
    assertThat(text(format, "wiki/move/index.html"))
        .contains("content=\"0; url=../../pages/move/index.html\"");
    assertThat(SiteLinksCheck.problems(tree(format))).isEmpty();
  }

  @Test
  void mkdocs_and_a_git_host_show_a_page_with_a_link() {
    assertThat(text(new MkDocsFormat(), "docs/alerts/ApiLatency.md"))
        .contains("This alert has another address now: [ApiSlow](ApiSlow.md)");
    assertThat(text(new MkDocsFormat(), "docs/wiki/move.md"))
        .contains("This page has another address now: [How to move](../pages/move.md)");
    assertThat(text(new MarkdownFormat(), "alerts/ApiLatency.md"))
        .contains("This alert has another address now: [ApiSlow](ApiSlow.md)");
    assertThat(text(new MarkdownFormat(), "runbooks/api-slow.md"))
        .contains("This runbook has another address now: [The API is slow](api.md)");
    assertThat(text(new MarkdownFormat(), "wiki/move.md"))
        .contains("This page has another address now: [How to move](../pages/move.md)");
    assertThat(MarkdownLinksCheck.problems(tree(new MarkdownFormat()))).isEmpty();
  }

  @Test
  void a_retired_runbook_and_its_alerts_say_so_and_lead_on_in_every_format() {
    for (String page : List.of("runbooks/gone", "alerts/CacheFull")) {
      String way = page.startsWith("runbooks") ? "../" : "../../runbooks/";
      assertThat(text(new HtmlFormat(), page + "/index.html"))
          .contains("This runbook is retired")
          .contains("Use instead: <a href=\"" + way + "api/index.html\"")
          .contains("If its alert still fires: Silence it");
      String link = page.startsWith("runbooks") ? "(api.md)" : "(../runbooks/api.md)";
      assertThat(text(new MkDocsFormat(), "docs/" + page + ".md"))
          .contains("This runbook is retired")
          .contains("Use instead: [The API is slow]" + link)
          .contains("If its alert still fires: Silence it");
      assertThat(text(new MarkdownFormat(), page + ".md"))
          .contains("This runbook is retired")
          .contains("Use instead: [The API is slow]" + link)
          .contains("If its alert still fires: Silence it");
    }
  }
}
