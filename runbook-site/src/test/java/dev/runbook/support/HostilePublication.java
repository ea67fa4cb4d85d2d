package dev.runbook.support;

import static dev.runbook.support.SamplePublication.command;
import static dev.runbook.support.SamplePublication.fact;
import static dev.runbook.support.SamplePublication.page;
import static dev.runbook.support.SamplePublication.row;
import static dev.runbook.support.SamplePublication.step;

import dev.runbook.block.Block;
import dev.runbook.block.Block.Risk;
import dev.runbook.block.Diagram;
import dev.runbook.block.Edition;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Inline.Badge;
import dev.runbook.block.Inline.Code;
import dev.runbook.block.Inline.Link;
import dev.runbook.block.Inline.Plain;
import dev.runbook.block.Inline.Rich;
import dev.runbook.block.Inline.Target.ToUrl;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.block.Publication;
import dev.runbook.block.Publication.DataFile;
import dev.runbook.block.Publication.DataTable;
import dev.runbook.block.Publication.MenuEntry;
import dev.runbook.block.Search;
import dev.runbook.block.StatusBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A publication in which every text is one that somebody could trip over, or means to. */
public final class HostilePublication {

  /** Commands that must come out as they are, byte for byte. */
  public static final List<String> COMMANDS =
      List.of(
          "echo '<script>alert(1)</script>' && true &amp;",
          "a | b || c > d < e",
          "`id` $(id) ${HOME} ``x`` ```y```",
          "```\nnot the end\n```",
          "~~~\nnor this\n~~~",
          "[#if x] [=x] [@x/] ${x} #{x} <#if x> {{ x }} {% x %} {# x #}",
          "# not a heading\n- not a list\n1. nor this\n> nor this\n!!! note",
          "first\n\n\nafter two blank lines",
          "tab\there\n\tand here",
          "  two blanks before\n    and four",
          "trailing blank \nand\\",
          "*a* _b_ **c** {#id} {: .class } [link](javascript:x) <!-- c -->",
          "שלום \u202eevil\u202c 🚌 naïve",
          "\"quoted\" 'single' \\\" \\n %20 &lt; &#60;",
          "x".repeat(10_000));

  /** Texts that must show as they are wherever plain text stands. */
  public static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "# not a heading #",
          "- not a list",
          "1. not a list",
          "> not a quote",
          "!!! note",
          "~~~ not a fence",
          "``` nor this",
          "a | b",
          "*a* _b_ **c** __d__ ~~e~~ snake_case_name _x",
          "[link](javascript:alert(1)) ![image](data:x) [ref]: x",
          "back`tick \\ \\* &lt; &amp;amp; ${HOME} [#if x] {{ x }} {% x %}",
          "heading {#id} {: .class }",
          "\"quoted\" 'single'",
          "שלום \u202eevil\u202c 🚌",
          "[TOC]",
          "---",
          "a < b > c & d");

  private HostilePublication() {}

  /** Every text and command in every place. */
  public static Publication create() {
    List<Page> pages = new ArrayList<>();
    List<Block> home = new ArrayList<>(List.of(masthead(TEXTS.get(0))));
    for (int i = 0; i < TEXTS.size(); i++) {
      home.add(new Block.Bullets(List.of(List.of(page(TEXTS.get(i), "runbooks/t" + i, "s")))));
      pages.add(new Page("runbooks/t" + i, TEXTS.get(i), TEXTS.get(i), texts(TEXTS.get(i))));
    }
    for (int i = 0; i < COMMANDS.size(); i++) {
      pages.add(new Page("runbooks/c" + i, "Commands " + i, "", commands(COMMANDS.get(i))));
    }
    pages.add(0, new Page("", "<b>Home</b>", "\"'<>", home));
    pages.add(new Page("alerts/ns:Alert.Name-x", "ns:Alert.Name-x", "", List.of(back())));
    pages.add(new Page("runbooks/index", "Index", "", List.of(back())));
    pages.add(new Page("runbooks/readme", "Readme", "", List.of(back())));
    pages.add(new Page("runbooks/empty", "", "", empty()));
    List<MenuEntry> menu =
        List.of(new MenuEntry("<i>Home</i> \"x\"", ""), new MenuEntry("Index", "runbooks/index"));
    DataTable table = new DataTable("alerts", TEXTS.subList(0, 2), List.of(TEXTS.subList(4, 6)));
    return new Publication(
        "<b>Site</b> & \"co\"",
        "About <i>it</i> \"",
        "",
        new Edition(
            Optional.of(TEXTS.get(0)),
            Optional.of(new Imprint.Change(TEXTS.get(1), TEXTS.get(2))),
            true),
        pages,
        menu,
        List.of(table),
        List.of(new DataFile("data.json", TEXTS.get(0))),
        List.of(new StatusBadge("state", TEXTS.get(0), TEXTS.get(1), StatusBadge.Tone.NONE)),
        Search.NOTHING);
  }

  private static Block back() {
    return new Block.Bullets(
        List.of(
            List.of(page("home", "", "")),
            List.of(page("colon", "alerts/ns:Alert.Name-x", "")),
            List.of(page("index", "runbooks/index", "")),
            List.of(page("step", "runbooks/c0", "nested"))));
  }

  private static Block masthead(String text) {
    return new Masthead(
        List.of(new Badge(text, 9), new Plain(text)),
        text,
        List.of(new Code(text), new Plain(text)),
        List.of(new Block.Prose(text)),
        List.of(fact(text, new Plain(text), new Rich(text))),
        List.of(fact(text, new Rich(text), new Plain(text))));
  }

  private static List<Block> texts(String text) {
    List<Inline> line =
        List.of(
            new Plain(text),
            new Plain(" "),
            new Rich(text),
            new Plain(" "),
            new Code(text),
            new Plain(" "),
            new Link(text, new ToUrl("javascript:alert(1)")),
            new Link(text, new ToUrl("https://example.com/?a=" + text)));
    return List.of(
        masthead(text),
        new Block.Heading(2, "s", line),
        new Block.Facts(List.of(new Block.Fact(text, line))),
        new Block.Steps(
            List.of(
                step("1", "main", line, new Block.Prose(text)),
                step("x", "", List.of(), new Block.Bullets(List.of(line))))),
        new Block.Callout(Block.Tone.DANGER, text, List.of(new Block.Prose(text))),
        new Block.Choices(
            List.of(
                new Block.Choice(line, List.of(new Block.Prose(text))),
                new Block.Choice(
                    line, List.of(), Optional.of(new Link(text, new ToUrl("javascript:x")))))),
        new Block.Tabs(
            3,
            List.of(
                new Block.Tab(Optional.of("tab-1"), line, List.of(new Block.Prose(text))),
                new Block.Tab(Optional.of("tab-2"), line, List.of()))),
        new Block.Checklist(
            List.of(
                step("1", "item", line, new Block.Prose(text)),
                step("", "", List.of(), masthead("")))),
        diagram(text),
        new Block.Table(
            List.of(text, "b"),
            List.of(List.of(new Block.Cell(line), new Block.Cell(List.of(new Plain(text)))))),
        new Block.Bullets(List.of(line)));
  }

  private static List<Block> commands(String text) {
    return List.of(
        command(text, Risk.READS),
        new Block.Code(text, "text"),
        new Block.Steps(
            List.of(
                step("1", "", List.of(), command(text, Risk.CHANGES), new Block.Code(text, "")),
                step(
                    "2",
                    "outer",
                    List.of(new Plain("Choose")),
                    new Block.Choices(
                        List.of(
                            new Block.Choice(
                                List.of(new Plain("Yes")),
                                List.of(
                                    new Block.Steps(
                                        List.of(
                                            step(
                                                "2a",
                                                "nested",
                                                List.of(),
                                                command(
                                                    text,
                                                    Risk.DESTRUCTIVE,
                                                    fact("Same", new Code("x"))))))))))))),
        new Block.Callout(Block.Tone.NOTE, "", List.of(command(text, Risk.READS))),
        new Block.Tabs(
            2,
            List.of(
                new Block.Tab(
                    Optional.of("tab-1"),
                    List.of(new Plain("One")),
                    List.of(command(text, Risk.READS))),
                new Block.Tab(
                    Optional.of("tab-2"),
                    List.of(new Plain("Two")),
                    List.of(new Block.Code(text, ""))))),
        new Block.Checklist(List.of(step("1", "", List.of(), command(text, Risk.READS)))),
        new Block.Table(List.of("Code"), List.of(row(new Code(text)))));
  }

  private static Block diagram(String text) {
    return new Diagram(
        text,
        Stream.of(Diagram.Kind.values())
            .map(
                kind ->
                    new Diagram.Node(
                        text + kind,
                        text,
                        kind,
                        Optional.of(new ToUrl("https://example.com/?a=" + text))))
            .toList(),
        List.of(
            new Diagram.Edge(text + Diagram.Kind.PLAIN, text + Diagram.Kind.END, text),
            new Diagram.Edge(text + Diagram.Kind.END, text + Diagram.Kind.PLAIN, text),
            new Diagram.Edge(text + Diagram.Kind.END, text + Diagram.Kind.END, text),
            new Diagram.Edge(text + Diagram.Kind.END, "nowhere", text)));
  }

  private static List<Block> empty() {
    return List.of(
        masthead(""),
        new Block.Prose(""),
        new Block.Heading(2, "e", List.of(new Plain(""))),
        new Block.Steps(List.of(step("1", "", List.of()))),
        new Block.Callout(Block.Tone.TIP, "", List.of()),
        new Block.Tabs(
            2, List.of(new Block.Tab(Optional.empty(), List.of(), List.of(new Block.Prose(""))))),
        new Block.Checklist(List.of(step("", "", List.of()))),
        new Diagram("", List.of(), List.of()),
        new Block.Table(List.of(""), List.of(row(new Plain("")))),
        new Block.Bullets(List.of(List.of(new Code("")))),
        command("", Risk.READS));
  }
}
