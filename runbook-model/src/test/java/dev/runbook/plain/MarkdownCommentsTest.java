package dev.runbook.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownCommentsTest {

  @Test
  void comments_stand_alone_in_a_line_and_over_lines() {
    String page =
        """
        ---
        title: x <!-- no -->
        ---
        <!-- a -->
        # Title <!-- b -->

        - item <!-- c --> and <!-- d -->

        <!--
        e
        -->
        """;

    assertThat(texts(page)).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void what_stands_in_code_is_no_comment() {
    assertThat(texts("`<!-- no -->`\n\n```html\n<!-- no -->\n```\n\n    <!-- no -->\n")).isEmpty();
  }

  @Test
  void a_comment_that_nobody_closes_goes_to_the_end_of_its_block() {
    assertThat(texts("<!-- a\n\nb")).containsExactly("a\n\nb");
  }

  @Test
  void a_page_that_is_too_deep_has_none() {
    assertThat(texts("*a **b ".repeat(200_000))).isEmpty();
  }

  private static List<String> texts(String page) {
    return MarkdownComments.in(new SourceFile("a.md", page)).stream()
        .map(comment -> page.substring(comment.textFrom(), comment.textTo()).strip())
        .toList();
  }
}
