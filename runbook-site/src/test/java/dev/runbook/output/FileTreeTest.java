package dev.runbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
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
  void no_two_large_files_are_made_at_once() {
    AtomicInteger making = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    FileTree tree = new FileTree();
    for (int i = 0; i < 8; i++) {
      tree.addLarge(
          "large" + i,
          () -> {
            most.accumulateAndGet(making.incrementAndGet(), Math::max);
            LockSupport.parkNanos(5_000_000);
            making.decrementAndGet();
            return new byte[] {1};
          });
    }

    List<Thread> threads = tree.paths().stream().map(p -> new Thread(() -> tree.bytes(p))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      assertThatCode(thread::join).doesNotThrowAnyException();
    }

    assertThat(most).hasValue(1);
  }
}
