package dev.runbook.load;

import dev.runbook.model.Command;
import dev.runbook.model.Command.Risk;
import java.util.Optional;
import java.util.Set;

/** Reads the keys that say what to type. */
final class CommandReader {

  static final Set<String> KEYS = Set.of("run", "lang", "where", "expect", "risk", "undo");

  private static final String DEFAULT_LANGUAGE = "sh";

  private CommandReader() {}

  /** The command of a step or of an entry of the catalog, if it has one. */
  static Optional<Command> read(Fields fields) {
    return fields
        .scalar("run")
        .map(
            run ->
                new Command(
                    run.text().strip(),
                    fields.string("lang").orElse(DEFAULT_LANGUAGE),
                    fields.name("where"),
                    fields.text("expect"),
                    fields.choice("risk", Risk.class).orElse(Risk.READS),
                    fields.text("undo"),
                    run.location()));
  }
}
