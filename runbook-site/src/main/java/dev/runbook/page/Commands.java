package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.load.RunbookSet;
import dev.runbook.model.Catalog.Host;
import dev.runbook.model.Command;
import dev.runbook.model.Step;
import java.util.Optional;

/** Shows commands with all that one has to know before typing them. */
final class Commands {

  private final RunbookSet set;

  Commands(RunbookSet set) {
    this.set = set;
  }

  /** A command that is a step of its own, and carries the step's reason and time. */
  Block.Command of(Command command, Step.Common common) {
    FactList facts = before(command).add("Because", common.because());
    common.within().ifPresent(within -> facts.add("Within", Line.of(Words.time(within))));
    return block(command, facts);
  }

  /** A command that belongs to something which says its reason itself. */
  Block.Command of(Command command) {
    return block(command, before(command));
  }

  private FactList before(Command command) {
    FactList facts = new FactList();
    command.where().ifPresent(id -> addHost(id.value(), facts));
    return facts.add("Expect", command.expect());
  }

  private void addHost(String id, FactList facts) {
    Optional<Host> host = set.item(Host.class, id);
    facts.add(
        "Where", Line.of(host.map(Host::title).orElse(id)).lead(" · ", host.flatMap(Host::about)));
    host.flatMap(Host::reach).ifPresent(reach -> facts.add("Get there", new Line().code(reach)));
  }

  private static Block.Command block(Command command, FactList facts) {
    Block.Risk risk =
        switch (command.risk()) {
          case READS -> Block.Risk.READS;
          case CHANGES -> Block.Risk.CHANGES;
          case DESTRUCTIVE -> Block.Risk.DESTRUCTIVE;
        };
    facts.add("Undo", command.undo());
    return new Block.Command(command.text(), command.language(), risk, facts.done());
  }
}
