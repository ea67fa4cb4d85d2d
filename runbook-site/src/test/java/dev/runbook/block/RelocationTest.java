package dev.runbook.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runbook.block.Inline.Target.ToPage;
import dev.runbook.block.Inline.Target.ToUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelocationTest {

  private static final Inline.Link LINK = new Inline.Link("there", new ToPage("there", "x"));
  private static final Inline OUTSIDE =
      new Inline.Link("outside", new ToUrl("https://example.com/"));
  private static final Block.Fact FACT = new Block.Fact("See", List.of(LINK, OUTSIDE));
  private static final Block.Step STEP =
      new Block.Step("1", Optional.of("step"), List.of(LINK), List.of(heading(6, "inside")));

  private static final Relocation RELOCATION =
      new Relocation(
          1, anchor -> "new-" + anchor, target -> new ToPage("all", "at-" + target.anchor()));

  @Test
  void headings_stand_deeper_but_never_below_the_sixth_level() {
    assertThat(move(heading(2, "a"), heading(6, "b")))
        .containsExactly(heading(3, "new-a"), heading(6, "new-b"));
  }

  @Test
  void further_anchors_of_a_heading_move_with_it() {
    List<Inline> text = List.of(LINK);

    Block.Heading moved =
        (Block.Heading) move(new Block.Heading(2, "a", List.of("b", "c"), text)).get(0);

    assertThat(moved.others()).containsExactly("new-b", "new-c");
  }

  @Test
  void parts_that_are_read_one_at_a_time_move_with_their_anchors() {
    Block.Tab tab = new Block.Tab(Optional.of("t"), List.of(LINK), List.of(heading(4, "in")));

    Block.Tabs moved = (Block.Tabs) move(new Block.Tabs(3, List.of(tab))).get(0);

    assertThat(moved.level()).isEqualTo(4);
    assertThat(moved.tabs().get(0).id()).contains("new-t");
    assertThat(moved.tabs().get(0).body()).containsExactly(heading(5, "new-in"));
  }

  @Test
  void every_anchor_of_every_kind_of_block_has_its_new_name() {
    Page page = new Page("p", "P", "P", RELOCATION.of(everything()));
    List<String> anchors = new ArrayList<>();
    Blocks.anchors(page, anchors::add);

    assertThat(anchors).hasSizeGreaterThan(5).allMatch(anchor -> anchor.startsWith("new-"));
  }

  @Test
  void every_link_within_the_publication_leads_elsewhere_and_no_other() {
    Page before = new Page("p", "P", "P", everything());
    Page after = new Page("p", "P", "P", RELOCATION.of(everything()));

    assertThat(targets(before)).contains(new ToPage("there", "x"));
    assertThat(targets(after))
        .hasSameSizeAs(targets(before))
        .contains(new ToUrl("https://example.com/"))
        .doesNotContain(new ToPage("there", "x"))
        .contains(new ToPage("all", "at-x"));
  }

  @Test
  void what_is_neither_stays_as_it_is() {
    Block.Command command =
        new Block.Command("ls", "sh", Block.Risk.CHANGES, List.of(new Block.Fact("A", List.of())));

    assertThat(move(command, new Block.Code("x", "sql")))
        .containsExactly(command, new Block.Code("x", "sql"));
  }

  @Test
  void links_in_running_text_move_with_it() {
    Block.Prose prose = new Block.Prose("[a](b.md)", Map.of("b.md", new ToPage("pages/b", "c")));

    assertThat(move(prose))
        .containsExactly(new Block.Prose("[a](b.md)", Map.of("b.md", new ToPage("all", "at-c"))));
  }

  private static List<Block> everything() {
    return List.of(
        new Masthead(
            List.of(LINK),
            "Title",
            List.of(LINK),
            List.of(new Block.Bullets(List.of(List.of(LINK)))),
            List.of(FACT),
            List.of(FACT)),
        heading(2, "top"),
        new Block.Facts(List.of(FACT)),
        new Block.Steps(List.of(STEP)),
        new Block.Checklist(List.of(STEP)),
        new Block.Command("ls", "sh", Block.Risk.READS, List.of(FACT)),
        new Block.Callout(Block.Tone.NOTE, "Note", List.of(heading(3, "called"))),
        new Block.Choices(
            List.of(
                new Block.Choice(List.of(LINK), List.of(heading(3, "chosen")), Optional.of(LINK)))),
        new Block.Tabs(3, List.of(new Block.Tab(Optional.of("tab"), List.of(LINK), List.of()))),
        new Block.Table(List.of("A"), List.of(List.of(new Block.Cell(List.of(LINK))))),
        new Block.Bullets(List.of(List.of(LINK, OUTSIDE))),
        new Diagram(
            "Drawing",
            List.of(
                new Diagram.Node(
                    "n", "N", Diagram.Kind.END, Optional.of(new ToPage("there", "x")))),
            List.of()));
  }

  private static Block.Heading heading(int level, String id) {
    return new Block.Heading(level, id, List.of(new Inline.Plain("text")));
  }

  private static List<Block> move(Block... blocks) {
    return RELOCATION.of(List.of(blocks));
  }

  private static List<Inline.Target> targets(Page page) {
    List<Inline.Target> targets = new ArrayList<>();
    Blocks.targets(page, targets::add);
    return targets;
  }
}
