package dev.runbook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runbook.output.FileTree;
import dev.runbook.output.OutputFolder;
import dev.runbook.output.Resource;
import dev.runbook.support.SamplePublication;
import dev.runbook.template.TemplateFolder;
import dev.runbook.template.TemplateMistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPagesTest {

  private static final String FRAME = "frame.html.ftl";

  @TempDir Path folder;

  private static FileTree render(Map<String, String> templates, String style) {
    return new HtmlFormat()
        .with(new TemplateFolder("templates/html", templates, style))
        .render(SamplePublication.friendly());
  }

  private static String frame() {
    return Resource.read(HtmlFormat.class, FRAME);
  }

  private static String text(FileTree tree, String path) {
    return new String(tree.bytes(path), StandardCharsets.UTF_8);
  }

  @Test
  void one_template_can_be_replaced_and_the_others_stay() {
    Map<String, String> own =
        Map.of(FRAME, frame().replace("</main>", "</main>\n<p class=\"ours\">[=shell.site]</p>"));

    assertThat(text(render(own, ""), "index.html"))
        .contains("<p class=\"ours\">Orion runbooks</p>", "PostgresConnectionsHigh");
  }

  @Test
  void every_template_of_the_program_may_be_copied_as_it_is() throws IOException {
    FileTree without = new HtmlFormat().render(SamplePublication.friendly());
    for (String name : new String[] {FRAME, "page.html.ftl", "blocks.html.ftl", "404.html.ftl"}) {
      FileTree with = render(Map.of(name, Resource.read(HtmlFormat.class, name)), "");

      assertThat(text(with, "runbooks/postgres/index.html"))
          .as(name)
          .isEqualTo(text(without, "runbooks/postgres/index.html"));
    }
  }

  @Test
  void a_frame_without_the_policy_makes_no_page() {
    Map<String, String> own =
        Map.of(FRAME, frame().replaceFirst("<meta http-equiv=\"Content-Security-Policy\".*\n", ""));
    FileTree tree = render(own, "");

    assertThatThrownBy(() -> tree.bytes("index.html"))
        .isInstanceOf(TemplateMistake.class)
        .hasMessageStartingWith(
            "templates/html/frame.html.ftl: the page lacks the Content-Security-Policy; keep");
  }

  @Test
  void a_broken_template_leaves_the_last_output_untouched() throws IOException {
    OutputFolder output = new OutputFolder(folder);
    output.write(render(Map.of(), ""));
    String before = Files.readString(folder.resolve("index.html"));
    FileTree broken = render(Map.of(FRAME, frame().replace("</main>", "[=shell.nothing]")), "");

    assertThatThrownBy(() -> output.write(broken))
        .satisfies(
            e ->
                assertThat(TemplateMistake.behind(e).orElseThrow())
                    .hasMessageStartingWith("templates/html/frame.html.ftl:"));
    assertThat(Files.readString(folder.resolve("index.html"))).isEqualTo(before);
    assertThat(folder.resolve("alerts.tsv")).exists();
  }

  @Test
  void rules_of_the_team_are_the_last_of_the_stylesheet() {
    FileTree tree = render(Map.of(), ".ours { color: red; }\n");
    String path =
        tree.paths().stream().filter(p -> p.matches("assets/runbook\\..*css")).findFirst().get();

    assertThat(text(tree, path)).endsWith(".ours { color: red; }\n");
  }
}
