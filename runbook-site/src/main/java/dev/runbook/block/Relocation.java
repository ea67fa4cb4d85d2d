package dev.runbook.block;

import dev.runbook.block.Inline.Target;
import dev.runbook.block.Inline.Target.ToPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Copies what a page says to a place on another page: headings stand deeper, anchors have other
 * names, and links lead where the copy wants them to. Everything else stays as it is.
 *
 * @param deeper by how many levels headings are lowered; none falls below 6
 * @param anchor gives each anchor its name in the new place
 * @param link leads a link to a page of the publication elsewhere
 */
public record Relocation(int deeper, UnaryOperator<String> anchor, UnaryOperator<ToPage> link) {

  private static final int DEEPEST = 6;

  /**
   * Copies blocks.
   *
   * @param blocks the blocks
   * @return the blocks in their new place, in the same order
   */
  public List<Block> of(List<Block> blocks) {
    return blocks.stream().map(this::of).toList();
  }

  private Block of(Block block) {
    if (block instanceof Masthead top) {
      return new Masthead(
          inlines(top.kicker()),
          top.title(),
          inlines(top.names()),
          of(top.lead()),
          facts(top.facts()),
          facts(top.aside()));
    }
    if (block instanceof Block.Heading heading) {
      List<String> others = heading.others().stream().map(anchor).toList();
      return new Block.Heading(
          level(heading.level()), anchor.apply(heading.id()), others, inlines(heading.text()));
    }
    if (block instanceof Block.Prose prose) {
      return new Block.Prose(prose.markdown(), links(prose.links()));
    }
    if (block instanceof Block.Facts facts) {
      return new Block.Facts(facts(facts.facts()));
    }
    if (block instanceof Block.Steps steps) {
      return new Block.Steps(steps(steps.steps()));
    }
    if (block instanceof Block.Checklist list) {
      return new Block.Checklist(steps(list.items()));
    }
    if (block instanceof Block.Command command) {
      return new Block.Command(
          command.text(),
          command.language(),
          command.risk(),
          command.placeholders(),
          facts(command.facts()));
    }
    if (block instanceof Block.Callout callout) {
      return new Block.Callout(callout.tone(), callout.title(), of(callout.body()));
    }
    if (block instanceof Block.Choices choices) {
      return new Block.Choices(choices.choices().stream().map(this::choice).toList());
    }
    if (block instanceof Block.Tabs tabs) {
      return new Block.Tabs(level(tabs.level()), tabs.tabs().stream().map(this::tab).toList());
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(table.header(), table.rows().stream().map(this::row).toList());
    }
    if (block instanceof Block.Bullets bullets) {
      return new Block.Bullets(bullets.items().stream().map(this::inlines).toList());
    }
    if (block instanceof Form form) {
      return new Form(
          form.fields().stream().map(this::field).toList(),
          form.environments(),
          of(form.described()));
    }
    if (block instanceof Clock clock) {
      return new Clock(
          clock.levels().stream()
              .map(level -> new Clock.Level(level.after(), inlines(level.call())))
              .toList());
    }
    return block instanceof Diagram diagram ? diagram(diagram) : block;
  }

  private int level(int level) {
    return Math.min(DEEPEST, level + deeper);
  }

  private Optional<String> id(Optional<String> id) {
    return id.map(anchor);
  }

  private List<Block.Step> steps(List<Block.Step> steps) {
    return steps.stream()
        .map(s -> new Block.Step(s.number(), id(s.id()), inlines(s.lead()), of(s.body())))
        .toList();
  }

  private Block.Choice choice(Block.Choice choice) {
    return new Block.Choice(
        inlines(choice.label()), of(choice.body()), choice.way().map(this::link));
  }

  private Block.Tab tab(Block.Tab tab) {
    return new Block.Tab(id(tab.id()), inlines(tab.label()), of(tab.body()));
  }

  private List<Block.Cell> row(List<Block.Cell> row) {
    return row.stream().map(cell -> new Block.Cell(inlines(cell.text()))).toList();
  }

  private Form.Field field(Form.Field field) {
    return new Form.Field(
        field.name(),
        inlines(field.about()),
        field.label(),
        field.values(),
        field.example(),
        field.settings());
  }

  private Block diagram(Diagram diagram) {
    List<Diagram.Node> nodes =
        diagram.nodes().stream()
            .map(n -> new Diagram.Node(n.id(), n.label(), n.kind(), n.target().map(this::target)))
            .toList();
    return new Diagram(diagram.title(), nodes, diagram.edges());
  }

  private List<Block.Fact> facts(List<Block.Fact> facts) {
    return facts.stream().map(f -> new Block.Fact(f.name(), inlines(f.value()))).toList();
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().map(this::inline).toList();
  }

  private Inline inline(Inline inline) {
    return inline instanceof Inline.Link way ? link(way) : inline;
  }

  private Inline.Link link(Inline.Link way) {
    return new Inline.Link(way.label(), target(way.target()));
  }

  private Map<String, Target> links(Map<String, Target> links) {
    Map<String, Target> moved = new HashMap<>();
    links.forEach((address, target) -> moved.put(address, target(target)));
    return moved;
  }

  private Target target(Target target) {
    return target instanceof ToPage page ? link.apply(page) : target;
  }
}
