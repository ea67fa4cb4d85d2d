package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Inline;
import dev.runbook.load.Placeholders;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Host;
import dev.runbook.model.Command;
import dev.runbook.model.Destination;
import dev.runbook.model.Runbook;
import dev.runbook.model.Step;
import dev.runbook.model.Text;
import dev.runbook.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows commands with all that one has to know before typing them. */
final class Commands {

  private final RunbookSet set;
  private final Placeholders placeholders;

  /** Whether variables whose value depends on the environment are told before each command. */
  private final boolean tellsVariables;

  /** Commands of the catalog. */
  Commands(RunbookSet set) {
    this(set, set.placeholders(), true);
  }

  /** Commands of a runbook or a guide. A runbook has one form for all of its placeholders. */
  Commands(RunbookSet set, Destination document) {
    this(
        set,
        document instanceof Runbook runbook ? set.placeholders(runbook) : set.placeholders(),
        !(document instanceof Runbook));
  }

  private Commands(RunbookSet set, Placeholders placeholders, boolean tellsVariables) {
    this.set = set;
    this.placeholders = placeholders;
    this.tellsVariables = tellsVariables;
  }

  /** A command that is a step of its own, and carries the step's reason and time. */
  List<Block> of(Command command, Step.Common common) {
    return blocks(command, reasons(before(command, new FactList()), common));
  }

  /** A command away from its step, with the way to it. */
  List<Block> of(Command command, Step.Common common, Line way) {
    FactList facts = new FactList().add("In", way).add("If", common.when());
    return blocks(command, reasons(before(command, facts), common));
  }

  /** A command that belongs to something which says its reason itself. */
  List<Block> of(Command command) {
    return blocks(command, before(command, new FactList()));
  }

  /** A command in a line: what is typed, or its beginning, and what it does to the system. */
  Line brief(Command command) {
    List<String> lines = placeholders.fill(command.text()).lines().toList();
    Line line = new Line().code(lines.get(0)).text(lines.size() > 1 ? " …" : "");
    return switch (command.risk()) {
      case READS -> line;
      case CHANGES -> line.text(" (changes the system)");
      case DESTRUCTIVE -> line.text(" (destructive)");
    };
  }

  private static FactList reasons(FactList facts, Step.Common common) {
    facts.add("Because", common.because());
    common.within().ifPresent(within -> facts.add("Within", Line.of(Words.time(within))));
    return facts;
  }

  private FactList before(Command command, FactList facts) {
    command.where().ifPresent(id -> addHost(id.value(), facts));
    return facts.add("Expect", command.expect());
  }

  private void addHost(String id, FactList facts) {
    Optional<Host> host = set.item(Host.class, id);
    facts.add(
        "Where", Line.of(host.map(Host::title).orElse(id)).lead(" · ", host.flatMap(Host::about)));
    host.flatMap(Host::reach)
        .ifPresent(reach -> facts.add("Get there", new Line().code(placeholders.fill(reach))));
  }

  private List<Block> blocks(Command command, FactList facts) {
    Command filled = placeholders.fill(command);
    String typed = filled.typed();
    filled
        .output()
        .filter(file -> typed.equals(filled.text()))
        .ifPresent(file -> facts.add("Output goes to", new Line().code(file)));
    facts.add("It does", inOrder(command.does()));
    facts.add("Undo", command.undo());
    List<Block> blocks = new ArrayList<>();
    if (tellsVariables) {
      List<Variable> variables = placeholders.unfilled(typed);
      FactList values = new FactList();
      variables.forEach(variable -> addValues(variable, values));
      blocks.addAll(ParameterForm.of(set, variables, values.blocks()));
    }
    blocks.add(
        new Block.Command(
            typed, command.language(), risk(command), placeholders.open(typed), facts.done()));
    command.sample().ifPresent(sample -> addSample(sample, blocks));
    return blocks;
  }

  /** Texts in a line; several are numbered, for they may hold every mark that could part them. */
  private static Line inOrder(List<Text> texts) {
    if (texts.size() == 1) {
      return Line.of(texts.get(0));
    }
    Line line = new Line();
    for (int i = 0; i < texts.size(); i++) {
      line.text((i == 0 ? "(" : ", (") + (i + 1) + ") ").rich(texts.get(i));
    }
    return line;
  }

  private void addValues(Variable variable, FactList facts) {
    Variables variables = new Variables(set);
    List<List<Inline>> values =
        variable.values().stream()
            .map(
                value ->
                    Line.of(variables.title(value.environment().value()) + " ")
                        .code(value.value())
                        .done())
            .toList();
    facts.add(Variables.written(variable), new Line().joined(values, ", "));
  }

  private static Block.Risk risk(Command command) {
    return switch (command.risk()) {
      case READS -> Block.Risk.READS;
      case CHANGES -> Block.Risk.CHANGES;
      case DESTRUCTIVE -> Block.Risk.DESTRUCTIVE;
    };
  }

  private static void addSample(String sample, List<Block> blocks) {
    blocks.add(new Block.Prose("It may print:"));
    blocks.add(new Block.Code(sample, "text"));
  }
}
