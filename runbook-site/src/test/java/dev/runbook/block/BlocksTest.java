package dev.runbook.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Link;
import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private static List<Inline> link(String path) {
    return List.of(new Link(path, new ToPage(path, "")));
  }

  private static Block.Step step(String id, Block... body) {
    return new Block.Step("1", Optional.of(id), link("step-" + id), List.of(body));
  }

  private static final Page PAGE =
      new Page(
          "p",
          "P",
          "",
          List.of(
              new Masthead(
                  List.of(),
                  "P",
                  List.of(),
                  List.of(new Block.Prose("x", Map.of("x.md", new ToPage("prose", "")))),
                  List.of(),
                  List.of(new Block.Fact("Owner", link("aside")))),
              new Block.Heading(2, "heading", List.of()),
              new Block.Steps(
                  List.of(
                      step(
                          "a",
                          new Block.Tabs(
                              3,
                              List.of(
                                  new Block.Tab(
                                      Optional.of("tab"),
                                      link("label"),
                                      List.of(diagram("in-tab")))))))),
              new Block.Checklist(List.of(step("b"))),
              diagram("last")));

  private static Diagram diagram(String title) {
    return new Diagram(
        title,
        List.of(new Diagram.Node("n", "N", Diagram.Kind.END, Optional.of(new ToPage(title, "")))),
        List.of());
  }

  @Test
  void anchors_are_found_in_the_order_of_the_page() {
    List<String> anchors = new ArrayList<>();
    Blocks.anchors(PAGE, anchors::add);

    assertThat(anchors).containsExactly("heading", "a", "tab", "b");
  }

  @Test
  void links_are_found_wherever_they_stand() {
    List<Target> targets = new ArrayList<>();
    Blocks.targets(PAGE, targets::add);

    assertThat(targets)
        .extracting(target -> ((ToPage) target).path())
        .containsExactly("prose", "aside", "step-a", "label", "in-tab", "step-b", "last");
  }

  @Test
  void diagrams_are_found_inside_other_blocks() {
    List<String> titles = new ArrayList<>();
    Blocks.diagrams(PAGE, diagram -> titles.add(diagram.title()));

    assertThat(titles).containsExactly("in-tab", "last");
  }
}
