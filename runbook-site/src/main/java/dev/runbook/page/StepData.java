package dev.runbook.page;

import dev.runbook.load.Placeholders;
import dev.runbook.model.Catalog.Link;
import dev.runbook.model.Command;
import dev.runbook.model.Located;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Step;
import java.util.List;
import java.util.Optional;

/** Steps and commands as data. A step says its kind, by the key that it has in the file. */
final class StepData {

  private final Sources sources;
  private final Placeholders placeholders;
  private final DataWriter out;

  /**
   * Prepares the steps of a document.
   *
   * @param placeholders how its commands are filled in
   * @param out what they are written to
   */
  StepData(Sources sources, Placeholders placeholders, DataWriter out) {
    this.sources = sources;
    this.placeholders = placeholders;
    this.out = out;
  }

  void phases(List<Phase> phases) {
    out.objects(
        "phases",
        phases,
        phase -> {
          out.word("phase", phase.kind());
          steps("steps", phase.steps());
        });
  }

  void steps(String key, List<Step> steps) {
    out.objects(key, steps, this::step);
  }

  private void step(Step step) {
    if (step instanceof Step.Do todo) {
      kind("do", step);
      out.text("text", Optional.of(todo.text()));
    } else if (step instanceof Step.Run run) {
      kind("run", step);
      command("command", run.command());
    } else if (step instanceof Step.Ask ask) {
      kind("ask", step);
      out.text("question", Optional.of(ask.question()));
      ask.command().ifPresent(command -> command("command", command));
      steps("then", ask.then());
      steps("else", ask.otherwise());
    } else if (step instanceof Step.Choose choose) {
      kind("choose", step);
      out.objects("cases", choose.cases(), this::choice);
    } else if (step instanceof Step.See see) {
      kind("see", step);
      out.id("document", Optional.of(see.document()));
    } else if (step instanceof Step.Use use) {
      kind("use", step);
      out.id("runbook", Optional.of(use.runbook()));
    } else if (step instanceof Step.Go go) {
      kind("go", step);
      out.id("step", Optional.of(go.step()));
    } else if (step instanceof Step.Escalate escalate) {
      kind("escalate", step);
      out.id("to", Optional.of(escalate.to()));
      out.time("after", escalate.after());
    } else if (step instanceof Step.Wait wait) {
      kind("wait", step);
      out.time("time", Optional.of(wait.time()));
    } else if (step instanceof Step.Note note) {
      kind(Documents.word(note.tone()), step);
      out.text("text", Optional.of(note.text()));
    } else if (step instanceof Step.Group group) {
      kind("group", step);
      out.text("name", Optional.of(group.name()));
      steps("steps", group.steps());
    }
  }

  private void choice(Step.Case choice) {
    out.text("when", Optional.of(choice.when()));
    steps("steps", choice.steps());
    out.text("close", choice.close());
  }

  private void kind(String kind, Step step) {
    Step.Common common = step.common();
    out.json().text("kind", kind);
    out.id("id", common.id());
    out.text("title", common.title());
    out.text("when", common.when());
    out.time("within", common.within());
    out.text("because", common.because());
    out.id("incident", common.incident());
    out.texts("questions", common.questions());
    out.objects("open", common.open(), this::link);
  }

  /** A link of the catalog with its address; one that the catalog lacks has none. */
  void link(Located<String> id) {
    Optional<Link> link = sources.set().item(Link.class, id.value());
    out.json().text("id", id.value()).text("title", link.map(Link::title).orElse(id.value()));
    out.plain("url", link.map(Link::url));
  }

  /** A command as it is typed: what is the same everywhere is filled in. */
  void command(String key, Command command) {
    Command filled = placeholders.fill(command);
    String typed = filled.typed();
    out.json()
        .object(
            key,
            () -> {
              out.json().text("text", typed).text("language", command.language());
              out.word("risk", command.risk());
              out.list("placeholders", placeholders.open(typed), out.json()::text);
              out.id("where", command.where());
              out.text("expect", command.expect());
              out.text("undo", command.undo());
              out.texts("does", command.does());
              out.plain("output", filled.output());
              out.plain("sample", command.sample());
            });
  }
}
