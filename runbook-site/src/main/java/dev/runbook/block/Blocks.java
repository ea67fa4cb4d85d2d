package dev.runbook.block;

import dev.runbook.block.Inline.Target;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks over what pages are made of. */
public final class Blocks {

  private Blocks() {}

  /**
   * Visits the anchors of a page: those of its headings, steps, tabs and checklists, in the order
   * of the page.
   *
   * @param page the page
   * @param visitor takes each id
   */
  public static void anchors(Page page, Consumer<String> visitor) {
    new Walk(visitor, target -> {}, diagram -> {}).blocks(page.stream());
  }

  /**
   * Visits where the links of a page lead, in the order of the page. Of the links inside Markdown
   * these are only the ones that are known to mean pages; the others are people's own.
   *
   * @param page the page
   * @param visitor takes each target
   */
  public static void targets(Page page, Consumer<Target> visitor) {
    new Walk(anchor -> {}, visitor, diagram -> {}).blocks(page.stream());
  }

  /**
   * Visits the diagrams of a page, in the order of the page.
   *
   * @param page the page
   * @param visitor takes each diagram
   */
  public static void diagrams(Page page, Consumer<Diagram> visitor) {
    new Walk(anchor -> {}, target -> {}, visitor).blocks(page.stream());
  }

  private record Walk(
      Consumer<String> anchors, Consumer<Target> targets, Consumer<Diagram> diagrams) {

    void blocks(Stream<Block> blocks) {
      blocks.forEachOrdered(this::block);
    }

    private void blocks(List<Block> blocks) {
      blocks.forEach(this::block);
    }

    private void block(Block block) {
      if (block instanceof Masthead masthead) {
        inlines(masthead.kicker());
        inlines(masthead.names());
        blocks(masthead.lead());
        facts(masthead.facts());
        facts(masthead.aside());
      } else if (block instanceof Block.Heading heading) {
        anchors.accept(heading.id());
        heading.others().forEach(anchors);
        inlines(heading.text());
      } else if (block instanceof Block.Prose prose) {
        new TreeMap<>(prose.links()).values().forEach(targets);
      } else if (block instanceof Block.Facts facts) {
        facts(facts.facts());
      } else if (block instanceof Block.Steps steps) {
        steps(steps.steps());
      } else if (block instanceof Block.Checklist checklist) {
        steps(checklist.items());
      } else if (block instanceof Block.Command command) {
        facts(command.facts());
      } else if (block instanceof Form form) {
        form.fields().forEach(field -> inlines(field.about()));
        blocks(form.described());
      } else if (block instanceof Clock clock) {
        clock.levels().forEach(level -> inlines(level.call()));
      } else if (block instanceof Block.Callout callout) {
        blocks(callout.body());
      } else if (block instanceof Block.Choices choices) {
        for (Block.Choice choice : choices.choices()) {
          inlines(choice.label());
          blocks(choice.body());
        }
      } else if (block instanceof Block.Tabs tabs) {
        for (Block.Tab tab : tabs.tabs()) {
          tab.id().ifPresent(anchors);
          inlines(tab.label());
          blocks(tab.body());
        }
      } else if (block instanceof Diagram diagram) {
        diagrams.accept(diagram);
        diagram.nodes().forEach(node -> node.target().ifPresent(targets));
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> inlines(cell.text())));
      } else if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(this::inlines);
      }
    }

    private void steps(List<Block.Step> steps) {
      for (Block.Step step : steps) {
        step.id().ifPresent(anchors);
        inlines(step.lead());
        blocks(step.body());
      }
    }

    private void facts(List<Block.Fact> facts) {
      facts.forEach(fact -> inlines(fact.value()));
    }

    private void inlines(List<Inline> inlines) {
      for (Inline inline : inlines) {
        if (inline instanceof Inline.Link link) {
          targets.accept(link.target());
        }
      }
    }
  }
}
