package dev.runbook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Publication;
import dev.runbook.html.HtmlFormat;
import dev.runbook.support.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/data.md} are played through with the data of an example. */
class DataDocumentTest {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "```sh\njq (-r )?'([^']*)' runbooks\\.json\n```\n\n```text\n(.*?)```", Pattern.DOTALL);

  @Test
  void each_query_gives_what_the_document_shows(@TempDir Path folder)
      throws IOException, InterruptedException {
    Tool jq = Tool.named("jq");
    byte[] data =
        Examples.render(new HtmlFormat(), Examples.FOLDER.resolve("veza")).bytes(Publication.DATA);
    Files.write(folder.resolve(Publication.DATA), data);
    String document = Files.readString(Path.of("..", "docs", "data.md"));

    List<MatchResult> examples = EXAMPLE.matcher(document).results().toList();

    assertThat(examples).hasSize(document.split("```sh\n", -1).length - 1).isNotEmpty();
    for (MatchResult example : examples) {
      assertThat(jq.run(folder, "-r", example.group(2), Publication.DATA))
          .as(example.group(2))
          .isEqualTo(example.group(3));
    }
  }
}
