package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.model.Service;
import dev.runbook.model.Service.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says how a service fails: what users see, what goes on, and what does not. */
final class FailureFacts {

  private final Sources sources;

  FailureFacts(Sources sources) {
    this.sources = sources;
  }

  /** The failures of a service. Where it fails in several ways, one of them applies. */
  List<Block> blocks(Service service) {
    List<Failure> failures = service.failures();
    if (failures.size() == 1 && failures.get(0).when().isEmpty()) {
      return facts(failures.get(0)).blocks();
    }
    List<Block.Choice> choices = new ArrayList<>();
    for (Failure failure : failures) {
      Line label = failure.when().map(Line::of).orElseGet(() -> Line.of("It fails"));
      choices.add(new Block.Choice(label.done(), facts(failure).blocks()));
    }
    return choices.isEmpty() ? List.of() : List.of(new Block.Choices(choices));
  }

  private FactList facts(Failure failure) {
    FactList facts =
        new FactList().add("Users see", failure.users()).add("Severity", severity(failure));
    failure.mode().ifPresent(mode -> facts.add("Fails", Line.of(name(mode) + words(mode))));
    facts.addAll("Still works", failure.works()).addAll("Does not work", failure.fails());
    facts.add("By itself", failure.failover());
    failure
        .runbook()
        .ifPresent(id -> facts.add("Runbook", new Documents(sources.set()).link(id.value())));
    return facts;
  }

  Line severity(Failure failure) {
    return failure.severity().map(id -> sources.badges(List.of(id.value()))).orElseGet(Line::new);
  }

  /** Soft or loud. */
  static String name(Service.Mode mode) {
    return mode.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Service.Mode mode) {
    return switch (mode) {
      case SOFT -> " (callers go on with less, and no error is shown)";
      case LOUD -> " (callers get an error)";
    };
  }
}
