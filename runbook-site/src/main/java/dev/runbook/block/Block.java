package dev.runbook.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of a page. What a page says is composed once, out of these; a format only says how each
 * kind looks. Text called Markdown is CommonMark in which raw HTML is text.
 */
public sealed interface Block
    permits Masthead,
        Block.Heading,
        Block.Prose,
        Block.Facts,
        Block.Steps,
        Block.Command,
        Block.Code,
        Block.Callout,
        Block.Choices,
        Block.Tabs,
        Block.Checklist,
        Block.Table,
        Block.Bullets,
        Clock,
        Diagram,
        Form {

  /**
   * A heading that starts a section.
   *
   * @param level 2 to 6; the title of the page is 1
   * @param id the anchor, unique in its page
   * @param others further anchors that lead to it, each unique in its page
   * @param text what it says
   */
  record Heading(int level, String id, List<String> others, List<Inline> text) implements Block {

    /** Copies the lists. */
    public Heading {
      others = List.copyOf(others);
      text = List.copyOf(text);
    }

    /**
     * A heading with one anchor.
     *
     * @param level 2 to 6
     * @param id the anchor
     * @param text what it says
     */
    public Heading(int level, String id, List<Inline> text) {
      this(level, id, List.of(), text);
    }
  }

  /**
   * Running text.
   *
   * @param markdown one or more Markdown blocks
   * @param links where addresses in it lead that mean pages of the same publication, by the address
   *     as it was written
   */
  record Prose(String markdown, Map<String, Inline.Target> links) implements Block {

    /** Copies the links. */
    public Prose {
      links = Map.copyOf(links);
    }

    /**
     * Running text whose links are all absolute.
     *
     * @param markdown one or more Markdown blocks
     */
    public Prose(String markdown) {
      this(markdown, Map.of());
    }
  }

  /**
   * Facts with their names.
   *
   * @param facts the facts in order, at least one
   */
  record Facts(List<Fact> facts) implements Block {

    /** Copies the facts. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Steps to do in order.
   *
   * @param steps the steps, at least one
   */
  record Steps(List<Step> steps) implements Block {

    /** Copies the steps. */
    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One step.
   *
   * @param number its number as it is shown, such as {@code 3} or {@code 2b}
   * @param id its anchor, if it can be linked to
   * @param lead its first line, which may be empty if the body says it all
   * @param body what belongs to it
   */
  record Step(String number, Optional<String> id, List<Inline> lead, List<Block> body) {

    /** Copies the lists. */
    public Step {
      lead = List.copyOf(lead);
      body = List.copyOf(body);
    }
  }

  /**
   * A command to copy.
   *
   * @param text exactly what is typed; never wrapped or changed by a format
   * @param language its language, as in a Markdown fence
   * @param risk what it does to the system
   * @param placeholders names that stand in the text as {@code <name>} and for which the reader
   *     types a value, each once, in order
   * @param facts where it runs, what to expect, why, how to undo it
   */
  record Command(
      String text, String language, Risk risk, List<String> placeholders, List<Fact> facts)
      implements Block {

    /** Copies the lists. */
    public Command {
      placeholders = List.copyOf(placeholders);
      facts = List.copyOf(facts);
    }

    /**
     * A command that is typed as it is.
     *
     * @param text exactly what is typed
     * @param language its language
     * @param risk what it does to the system
     * @param facts what one has to know about it
     */
    public Command(String text, String language, Risk risk, List<Fact> facts) {
      this(text, language, risk, List.of(), facts);
    }
  }

  /** What a command does to the system. */
  enum Risk {
    /** It only looks. */
    READS,
    /** It changes something that can be changed back. */
    CHANGES,
    /** It loses something. */
    DESTRUCTIVE
  }

  /**
   * Code to read, not to type: a query of an alert rule, a sample.
   *
   * @param text the code
   * @param language its language, as in a Markdown fence
   */
  record Code(String text, String language) implements Block {}

  /**
   * Something that stands out.
   *
   * @param tone how much it matters
   * @param title a few words, plain text
   * @param body what it says
   */
  record Callout(Tone tone, String title, List<Block> body) implements Block {

    /** Copies the body. */
    public Callout {
      body = List.copyOf(body);
    }
  }

  /** How much a callout matters, from mildest to worst. */
  enum Tone {
    /** Good to know. */
    NOTE,
    /** Makes it easier. */
    TIP,
    /** Something may go wrong. */
    WARNING,
    /** Something will be lost, or must not be done. */
    DANGER
  }

  /**
   * Outcomes, of which one applies.
   *
   * @param choices the outcomes in order, at least one
   */
  record Choices(List<Choice> choices) implements Block {

    /** Copies the choices. */
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One outcome.
   *
   * @param label what was found
   * @param body what to do then
   * @param way where it leads, if all it says is to go on there; the body says it too
   */
  record Choice(List<Inline> label, List<Block> body, Optional<Inline.Link> way) {

    /** Copies the lists. */
    public Choice {
      label = List.copyOf(label);
      body = List.copyOf(body);
    }

    /**
     * An outcome with something to do.
     *
     * @param label what was found
     * @param body what to do then
     */
    public Choice(List<Inline> label, List<Block> body) {
      this(label, body, Optional.empty());
    }
  }

  /**
   * Parts of which one is read at a time, such as common causes. A format that has tabs shows them
   * so; another one shows each under a heading.
   *
   * @param level the level of those headings
   * @param tabs the parts in order, at least one
   */
  record Tabs(int level, List<Tab> tabs) implements Block {

    /** Copies the tabs. */
    public Tabs {
      tabs = List.copyOf(tabs);
    }
  }

  /**
   * One part of several.
   *
   * @param id its anchor, if it can be linked to
   * @param label its heading
   * @param body what it says
   */
  record Tab(Optional<String> id, List<Inline> label, List<Block> body) {

    /** Copies the lists. */
    public Tab {
      label = List.copyOf(label);
      body = List.copyOf(body);
    }
  }

  /**
   * Things to tick off.
   *
   * @param items the things in order, at least one
   */
  record Checklist(List<Step> items) implements Block {

    /** Copies the items. */
    public Checklist {
      items = List.copyOf(items);
    }
  }

  /**
   * A table.
   *
   * @param header the names of its columns
   * @param rows its rows, each with a cell for every column
   */
  record Table(List<String> header, List<List<Cell>> rows) implements Block {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than the header
     */
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != header.size()) {
          throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header);
        }
      }
    }
  }

  /**
   * A cell of a table.
   *
   * @param text what it says; may be empty
   */
  record Cell(List<Inline> text) {

    /** Copies the text. */
    public Cell {
      text = List.copyOf(text);
    }
  }

  /**
   * A list without order.
   *
   * @param items its items, at least one
   */
  record Bullets(List<List<Inline>> items) implements Block {

    /** Copies the items. */
    public Bullets {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A named fact.
   *
   * @param name its name, plain text
   * @param value what it is
   */
  record Fact(String name, List<Inline> value) {

    /** Copies the value. */
    public Fact {
      value = List.copyOf(value);
    }
  }
}
