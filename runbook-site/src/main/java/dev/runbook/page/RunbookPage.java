package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a runbook. */
final class RunbookPage {

  private RunbookPage() {}

  static Page of(Sources sources, Runbook runbook, Imprint imprint) {
    Text description = runbook.meaning().intent().orElse(runbook.title());
    return new Page(
        Addresses.runbook(runbook.id().value()),
        Words.plain(runbook.title()),
        Words.plain(description),
        imprint,
        () -> blocks(sources, runbook));
  }

  private static List<Block> blocks(Sources sources, Runbook runbook) {
    RunbookFacts facts = new RunbookFacts(sources);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Masthead(
            sources.kicker(sources.severities(runbook), runbook),
            Words.plain(runbook.title()),
            names(sources, runbook),
            lead(runbook),
            facts.atOnce(runbook),
            facts.aside(runbook)));
    blocks.addAll(EscalationClock.of(sources.set(), runbook));
    blocks.addAll(RunbookBody.of(sources, runbook));
    return List.copyOf(blocks);
  }

  private static List<Inline> names(Sources sources, Runbook runbook) {
    List<Inline> names = new ArrayList<>();
    runbook.code().ifPresent(code -> names.add(new Inline.Plain(code.value())));
    sources.alerts(runbook).forEach(alert -> names.add(AlertTable.link(alert.name())));
    return names;
  }

  private static List<Block> lead(Runbook runbook) {
    List<Block> lead = new ArrayList<>();
    Optional<Text> intent = runbook.meaning().intent();
    intent.map(Text::markdown).map(Block.Prose::new).ifPresent(lead::add);
    lead.addAll(new FactList().add("Impact", runbook.meaning().impact()).blocks());
    return lead;
  }
}
