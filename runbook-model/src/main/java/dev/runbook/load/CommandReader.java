package dev.runbook.load;

import dev.runbook.model.Command;
import dev.runbook.model.Command.Risk;
import java.util.Optional;
import java.util.Set;

/** Reads the keys that say what to type. */
final class CommandReader {

  static final Set<String> KEYS =
      Set.of("run", "lang", "where", "expect", "risk", "undo", "output", "does", "sample");

  private static final String DEFAULT_LANGUAGE = "sh";

  private CommandReader() {}

  /** The command of a step or of an entry of the catalog, if it has one. */
  static Optional<Command> read(Fields fields) {
    return read(fields, "run");
  }

  /** The command whose text stands under a key of another name. */
  static Optional<Command> read(Fields fields, String key) {
    return fields
        .scalar(key)
        .map(
            run ->
                new Command(
                    run.text().strip(),
                    fields.string("lang").orElse(DEFAULT_LANGUAGE),
                    fields.name("where"),
                    fields.text("expect"),
                    fields.choice("risk", Risk.class).orElse(Risk.READS),
                    fields.text("undo"),
                    fields.string("output"),
                    fields.texts("does"),
                    fields.scalar("sample").map(sample -> sample.text().stripTrailing()),
                    run.location()));
  }
}
