package dev.runbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTreeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "/etc/passwd", "../a", "a/../b", "a//b", "./a", "a/", "a\\b", "a\nb"})
  void paths_that_leave_the_tree_or_differ_between_systems_are_refused(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> new FileTree().add(path, "x"));
  }

  @Test
  void two_files_of_one_path_are_refused() {
    FileTree tree = new FileTree();
    tree.add("a.md", "1");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> tree.add("a.md", "1"))
        .withMessageContaining("a.md");
  }

  @Test
  void files_are_ordered_by_path_whatever_the_order_of_adding() {
    FileTree tree = new FileTree();
    tree.add("b/a.md", "");
    tree.add("a.md", "");
    tree.add("b.md", "");

    assertThat(tree.files().keySet()).containsExactly("a.md", "b.md", "b/a.md");
  }

  @Test
  void a_large_file_is_written_to_whoever_wants_it() {
    FileTree tree = new FileTree();
    tree.addLarge("large", out -> out.write("many words".getBytes(UTF_8)));

    assertThat(tree.bytes("large")).asString(UTF_8).isEqualTo("many words");
    assertThat(tree.files()).containsOnlyKeys("large");
  }
}
