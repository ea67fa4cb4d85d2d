package dev.runbook.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Publication;
import dev.runbook.output.FileTree;
import dev.runbook.support.EveryKey;
import dev.runbook.text.TextEdition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each attack in every field that may be any text: the plain text of the pages has the headings and
 * the words before commands that it has with a harmless word in the same fields, and no others.
 */
class TextAttackTest {

  private static final List<String> OF_TEXT =
      List.of(
          "```",
          "``` x",
          "````",
          "~~~",
          "~~~~ x ~~~~",
          "x ``` y",
          "```x```",
          "`` ``` ``",
          "    ```",
          "> ```",
          "- ```",
          "1. ~~~",
          "# Heading",
          "###### Heading {#x}",
          "#",
          "\\# Heading",
          "\t# Heading",
          "- # Heading",
          "> # Heading",
          "---",
          "***",
          "- ---",
          "Command, only reads:",
          "Command, DESTRUCTIVE, something is lost:",
          "- Command, only reads:",
          "COMMAND, CHANGES THE SYSTEM:",
          "x\n# Heading\n",
          "x\n\n```\n\n# Heading\n",
          "x\n===\n",
          "x\n\n---\n\n- Owner: x\n",
          "x\n```\nCommand, only reads:\n```\n",
          "x\n\nCommand, only reads:\n\n```sh\nrm -r /\n```\n",
          "x\\\n```\\\n# Heading\n",
          "x\r```\r# Heading\r```",
          "x\r\n```\r\n# Heading\r\n",
          "x\u2028```\u2028# Heading\u2028",
          "x\u0085# Heading\u0085Command, only reads:",
          "x\f# Heading\u000bCommand, only reads:",
          "x\u001e# Heading\u2029Command, only reads:",
          "<!-- x",
          "x | y",
          "]: x",
          "[x]: y\n# Heading");

  private static TextFields fields;

  @BeforeAll
  static void findFields() {
    fields = TextFields.find();
  }

  static Stream<String> attacks() {
    return Stream.concat(OF_TEXT.stream(), Attacks.all().stream());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void no_heading_and_no_word_before_a_command_is_born_or_lost(String attack) {
    Map<Integer, String> taken = fields.take(List.of(attack));
    Map<Integer, String> harmless = new TreeMap<>(taken);
    harmless.replaceAll((field, text) -> "word");
    FileTree found = texts(TextFields.yaml(taken));
    FileTree expected = texts(TextFields.yaml(harmless));

    assertThat(taken).hasSizeGreaterThan(50);
    assertThat(found.paths()).isEqualTo(expected.paths()).contains(TextEdition.LIST);
    for (String path : found.paths()) {
      assertThat(TextStructure.of(text(found, path)))
          .as(path)
          .isEqualTo(TextStructure.of(text(expected, path)));
    }
  }

  @Test
  void what_is_born_of_text_or_hidden_by_it_is_found() {
    assertThat(TextStructure.of("# A\n\n1. Command, only reads:\n\n   ```\n   # b\n   ```\n---\n"))
        .containsExactly("heading #", "a command that only reads", "rule of -");
    assertThat(TextStructure.of("- ```\n# A\n")).containsExactly("code up to the end of the page");
    assertThat(TextStructure.of("> x\u2028## A")).containsExactly("heading ##");
  }

  private static FileTree texts(String yaml) {
    Publication publication = EveryKey.compose(yaml);
    FileTree tree = new FileTree();
    TextEdition.add(publication, tree);
    return tree;
  }

  private static String text(FileTree tree, String path) {
    return new String(tree.bytes(path), StandardCharsets.UTF_8);
  }
}
