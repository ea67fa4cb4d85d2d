package dev.runbook.text;

import dev.runbook.block.Block;
import dev.runbook.block.Form;
import dev.runbook.block.Masthead;
import dev.runbook.prose.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes blocks as text, a paragraph on one line. An anchor stands in braces, as {@code {#kill}},
 * where a link to it leads.
 *
 * @param lines writes the lines of the page
 */
record TextBlocks(TextLines lines) {

  private static final String BULLET = "- ";
  private static final String LINE_ENDS = "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029";

  /** Blocks with a blank line between any two. */
  private String of(List<Block> blocks) {
    return joined(blocks.stream().map(this::of));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
  }

  /** One block; blank if there is nothing to say. */
  String of(Block block) {
    if (block instanceof Masthead top) {
      return masthead(top);
    }
    if (block instanceof Block.Heading heading) {
      String anchors =
          Stream.concat(Stream.of(heading.id()), heading.others().stream())
              .map(TextBlocks::anchor)
              .collect(Collectors.joining());
      return "#".repeat(heading.level()) + " " + lines.of(heading.text()) + anchors;
    }
    if (block instanceof Block.Prose prose) {
      return lines.prose(prose);
    }
    if (block instanceof Block.Facts facts) {
      return facts(facts.facts());
    }
    if (block instanceof Block.Steps steps) {
      return joined(steps.steps().stream().map(step -> step(step.number() + ". ", step)));
    }
    if (block instanceof Block.Checklist list) {
      return joined(list.items().stream().map(item -> step("- [ ] ", item)));
    }
    if (block instanceof Block.Command command) {
      return command(command);
    }
    if (block instanceof Block.Code code) {
      return Dialect.PLAIN.block(code.text(), code.language());
    }
    if (block instanceof Block.Callout callout) {
      String word = callout.tone().name();
      boolean titled = !callout.title().isEmpty() && !callout.title().equalsIgnoreCase(word);
      String title = word + (titled ? ": " + lines.text(callout.title()) : "");
      return nested("> ", "> ", title + "\n\n" + of(callout.body()));
    }
    if (block instanceof Block.Choices choices) {
      return joined(
          choices.choices().stream()
              .map(
                  c -> nested(BULLET, "  ", "If: " + lines.of(c.label()) + "\n\n" + of(c.body()))));
    }
    if (block instanceof Block.Tabs tabs) {
      return joined(tabs.tabs().stream().map(tab -> tab(tabs.level(), tab)));
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream()
          .map(item -> BULLET + lines.begin(item))
          .collect(Collectors.joining("\n"));
    }
    if (block instanceof Form form) {
      return of(form.described());
    }
    // Of a clock the facts say the same, of a diagram the words beside it.
    return "";
  }

  private String masthead(Masthead top) {
    return joined(
        Stream.of(
            "# " + lines.text(top.title()),
            lines.apart(top.kicker()),
            lines.apart(top.names()),
            of(top.lead()),
            facts(Stream.concat(top.facts().stream(), top.aside().stream()).toList())));
  }

  private String facts(List<Block.Fact> facts) {
    return facts.stream().map(fact -> BULLET + fact(fact)).collect(Collectors.joining("\n"));
  }

  private String fact(Block.Fact fact) {
    return Dialect.PLAIN.begin(lines.text(fact.name()) + ": " + lines.of(fact.value()));
  }

  private String step(String marker, Block.Step step) {
    String lead = lines.begin(step.lead()) + step.id().map(TextBlocks::anchor).orElse("");
    return nested(marker, " ".repeat(marker.length()), joined(Stream.of(lead, of(step.body()))));
  }

  private String tab(int level, Block.Tab tab) {
    String anchor = tab.id().map(TextBlocks::anchor).orElse("");
    return "#".repeat(Math.min(6, level))
        + " "
        + lines.of(tab.label())
        + anchor
        + "\n\n"
        + of(tab.body());
  }

  /** What the command does to the system stands before it: whoever reads on has been told. */
  private String command(Block.Command command) {
    String risk =
        switch (command.risk()) {
          case READS -> "Command, only reads";
          case CHANGES -> "Command, CHANGES THE SYSTEM";
          case DESTRUCTIVE -> "Command, DESTRUCTIVE, something is lost";
        };
    String replace =
        command.placeholders().stream()
            .map(name -> "`<" + name + ">`")
            .collect(Collectors.joining(", "));
    return joined(
        Stream.of(
            risk + (replace.isEmpty() ? ":" : "; replace " + replace + ":"),
            Dialect.PLAIN.block(command.text(), command.language()),
            facts(command.facts())));
  }

  private String table(Block.Table table) {
    if (table.header().isEmpty()) {
      return "";
    }
    List<String> rows = new ArrayList<>();
    rows.add(row(table.header().stream().map(lines::text)));
    rows.add(row(table.header().stream().map(name -> "---")));
    table.rows().forEach(row -> rows.add(row(row.stream().map(cell -> lines.of(cell.text())))));
    return String.join("\n", rows);
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String anchor(String id) {
    return " {#" + id + "}";
  }

  /**
   * Puts text behind a marker, its other lines under the first one: those too that only some
   * readers take for lines, so that none of them begins where the page itself does.
   */
  private static String nested(String first, String rest, String text) {
    StringBuilder out = new StringBuilder(first);
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      char next = i + 1 < stripped.length() ? stripped.charAt(i + 1) : 0;
      out.append(c);
      if (LINE_ENDS.indexOf(c) >= 0 && !(c == '\r' && next == '\n')) {
        out.append(next == '\n' ? rest.stripTrailing() : rest);
      }
    }
    return out.toString();
  }
}
