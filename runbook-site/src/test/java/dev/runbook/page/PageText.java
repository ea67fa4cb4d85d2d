package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Clock;
import dev.runbook.block.Diagram;
import dev.runbook.block.Form;
import dev.runbook.block.Inline;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a reader of a page sees, and what stands where, without any format. */
final class PageText {

  private final List<String> lines = new ArrayList<>();

  private PageText() {}

  /** All that a page says, a line for each heading, fact, step, cell row and command. */
  static List<String> of(Page page) {
    PageText text = new PageText();
    page.blocks().forEach(text::add);
    return text.lines;
  }

  static String all(Page page) {
    return String.join("\n", of(page));
  }

  static String of(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline part : line) {
      if (part instanceof Inline.Plain plain) {
        text.append(plain.text());
      } else if (part instanceof Inline.Rich rich) {
        text.append(rich.markdown());
      } else if (part instanceof Inline.Code code) {
        text.append('`').append(code.text()).append('`');
      } else if (part instanceof Inline.Link link) {
        text.append(link.label());
      } else if (part instanceof Inline.Badge badge) {
        text.append(badge.label());
      }
    }
    return text.toString();
  }

  /** Every id that can be linked to, in order. */
  static List<String> ids(Page page) {
    List<String> ids = new ArrayList<>();
    each(
        page.blocks(),
        block -> {
          if (block instanceof Block.Heading heading) {
            ids.add(heading.id());
            ids.addAll(heading.others());
          } else if (block instanceof Block.Steps steps) {
            steps.steps().forEach(step -> step.id().ifPresent(ids::add));
          } else if (block instanceof Block.Checklist list) {
            list.items().forEach(item -> item.id().ifPresent(ids::add));
          } else if (block instanceof Block.Tabs tabs) {
            tabs.tabs().forEach(tab -> tab.id().ifPresent(ids::add));
          }
        });
    return ids;
  }

  /** Every link to a page of the publication. */
  static List<Inline.Target.ToPage> links(Page page) {
    List<Inline.Target.ToPage> links = new ArrayList<>();
    each(
        page.blocks(),
        block -> {
          inlines(block).forEach(part -> addLink(part, links));
          targets(block).forEach(target -> addTarget(target, links));
        });
    return links;
  }

  private static List<Inline.Target> targets(Block block) {
    if (block instanceof Block.Prose prose) {
      return List.copyOf(prose.links().values());
    }
    return block instanceof Diagram diagram
        ? diagram.nodes().stream().flatMap(node -> node.target().stream()).toList()
        : List.of();
  }

  private static void addTarget(Inline.Target target, List<Inline.Target.ToPage> links) {
    if (target instanceof Inline.Target.ToPage page) {
      links.add(page);
    }
  }

  private static void addLink(Inline part, List<Inline.Target.ToPage> links) {
    if (part instanceof Inline.Link link) {
      addTarget(link.target(), links);
    }
  }

  /** Every block of a kind, those inside others too. */
  static <T extends Block> List<T> blocks(Page page, Class<T> kind) {
    List<T> found = new ArrayList<>();
    each(
        page.blocks(),
        block -> {
          if (kind.isInstance(block)) {
            found.add(kind.cast(block));
          }
        });
    return found;
  }

  /** The step that is shown under a number, the first if there are several. */
  static Block.Step step(Page page, String number) {
    return blocks(page, Block.Steps.class).stream()
        .flatMap(steps -> steps.steps().stream())
        .filter(step -> step.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no step " + number + " in\n" + all(page)));
  }

  private static void each(List<Block> blocks, Consumer<Block> action) {
    for (Block block : blocks) {
      action.accept(block);
      each(inside(block), action);
    }
  }

  private static List<Block> inside(Block block) {
    List<Block> inner = new ArrayList<>();
    if (block instanceof Masthead masthead) {
      inner.addAll(masthead.lead());
    } else if (block instanceof Block.Steps steps) {
      steps.steps().forEach(step -> inner.addAll(step.body()));
    } else if (block instanceof Block.Checklist list) {
      list.items().forEach(item -> inner.addAll(item.body()));
    } else if (block instanceof Block.Tabs tabs) {
      tabs.tabs().forEach(tab -> inner.addAll(tab.body()));
    } else if (block instanceof Block.Callout callout) {
      inner.addAll(callout.body());
    } else if (block instanceof Block.Choices choices) {
      choices.choices().forEach(choice -> inner.addAll(choice.body()));
    } else if (block instanceof Form form) {
      inner.addAll(form.described());
    }
    return inner;
  }

  private static List<Inline> inlines(Block block) {
    List<Inline> parts = new ArrayList<>();
    if (block instanceof Masthead masthead) {
      parts.addAll(masthead.names());
      masthead.facts().forEach(fact -> parts.addAll(fact.value()));
      masthead.aside().forEach(fact -> parts.addAll(fact.value()));
    } else if (block instanceof Block.Facts facts) {
      facts.facts().forEach(fact -> parts.addAll(fact.value()));
    } else if (block instanceof Block.Command command) {
      command.facts().forEach(fact -> parts.addAll(fact.value()));
    } else if (block instanceof Block.Steps steps) {
      steps.steps().forEach(step -> parts.addAll(step.lead()));
    } else if (block instanceof Block.Checklist list) {
      list.items().forEach(item -> parts.addAll(item.lead()));
    } else if (block instanceof Block.Heading heading) {
      parts.addAll(heading.text());
    } else if (block instanceof Block.Choices choices) {
      choices.choices().forEach(choice -> parts.addAll(choice.label()));
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> row.forEach(cell -> parts.addAll(cell.text())));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(parts::addAll);
    }
    return parts;
  }

  private void add(Block block) {
    if (block instanceof Masthead masthead) {
      masthead.kicker().forEach(item -> lines.add(of(List.of(item))));
      lines.add(masthead.title());
      masthead.names().forEach(item -> lines.add(of(List.of(item))));
      masthead.lead().forEach(this::add);
      addFacts(masthead.facts());
      addFacts(masthead.aside());
    } else if (block instanceof Block.Heading heading) {
      lines.add("#".repeat(heading.level()) + " " + of(heading.text()));
    } else if (block instanceof Block.Prose prose) {
      lines.addAll(prose.markdown().lines().toList());
    } else if (block instanceof Block.Facts facts) {
      addFacts(facts.facts());
    } else if (block instanceof Block.Steps steps) {
      for (Block.Step step : steps.steps()) {
        lines.add(step.number() + ". " + of(step.lead()));
        step.body().forEach(this::add);
      }
    } else if (block instanceof Block.Checklist list) {
      for (Block.Step item : list.items()) {
        lines.add("[ ] " + of(item.lead()));
        item.body().forEach(this::add);
      }
    } else if (block instanceof Block.Tabs tabs) {
      for (Block.Tab tab : tabs.tabs()) {
        lines.add("#".repeat(tabs.level()) + " " + of(tab.label()));
        tab.body().forEach(this::add);
      }
    } else if (block instanceof Form form) {
      form.described().forEach(this::add);
    } else if (block instanceof Clock clock) {
      for (Clock.Level level : clock.levels()) {
        lines.add("@ " + level.after() + ": " + of(level.call()));
      }
    } else if (block instanceof Diagram diagram) {
      addDiagram(diagram);
    } else if (block instanceof Block.Command command) {
      lines.add("$ " + command.text() + " [" + command.language() + ", " + command.risk() + "]");
      addFacts(command.facts());
    } else if (block instanceof Block.Code code) {
      lines.add("| " + code.text());
    } else if (block instanceof Block.Callout callout) {
      lines.add("! " + callout.tone() + " " + callout.title());
      callout.body().forEach(this::add);
    } else if (block instanceof Block.Choices choices) {
      for (Block.Choice choice : choices.choices()) {
        lines.add("? " + of(choice.label()));
        choice.body().forEach(this::add);
      }
    } else if (block instanceof Block.Table table) {
      lines.add("| " + String.join(" | ", table.header()));
      table.rows().forEach(row -> lines.add("| " + row(row)));
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> lines.add("* " + of(item)));
    }
  }

  private void addDiagram(Diagram diagram) {
    lines.add("% " + diagram.title());
    diagram.nodes().forEach(node -> lines.add("% " + node.id() + ": " + node.label()));
    for (Diagram.Edge edge : diagram.edges()) {
      lines.add("%% " + edge.from() + " -> " + edge.to() + ": " + edge.label());
    }
  }

  private static String row(List<Block.Cell> row) {
    return String.join(" | ", row.stream().map(cell -> of(cell.text())).toList());
  }

  private void addFacts(List<Block.Fact> facts) {
    facts.forEach(fact -> lines.add("- " + fact.name() + ": " + of(fact.value())));
  }
}
