package dev.runbook.page;

import dev.runbook.block.Block;
import dev.runbook.block.Imprint;
import dev.runbook.block.Inline;
import dev.runbook.block.Masthead;
import dev.runbook.block.Page;
import dev.runbook.load.Addresses;
import dev.runbook.load.Anchors;
import dev.runbook.load.GuideAnchors;
import dev.runbook.model.Guide;
import dev.runbook.model.Procedure.Phase;
import dev.runbook.model.Runbook;
import dev.runbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of a guide, in the order in which one needs it: what holds always, what to do against
 * the clock, which runbook it is, and only then what is done at leisure.
 */
final class GuidePage {

  private final Sources sources;
  private final Guide guide;
  private final StepComposer steps;
  private final List<Block> body = new ArrayList<>();

  private GuidePage(Sources sources, Guide guide) {
    this.sources = sources;
    this.guide = guide;
    this.steps = new StepComposer(sources, guide, Place.own(guide));
  }

  static Page of(Sources sources, Guide guide, Imprint imprint) {
    String title = Words.plain(guide.title());
    return new Page(
        Addresses.document(guide),
        title,
        guide.about().map(Words::plain).orElse(title),
        imprint,
        () -> blocks(sources, guide, title));
  }

  private static List<Block> blocks(Sources sources, Guide guide, String title) {
    GuidePage page = new GuidePage(sources, guide);
    page.addSections();
    List<Block> blocks = new ArrayList<>();
    blocks.add(page.top(title));
    blocks.addAll(page.principles());
    blocks.addAll(page.body);
    return List.copyOf(blocks);
  }

  private Block top(String title) {
    List<Block> lead =
        guide.about().map(Text::markdown).map(Block.Prose::new).stream()
            .map(Block.class::cast)
            .toList();
    FactList facts = new FactList();
    Contacts contacts = new Contacts(sources.set());
    contacts.addFacts(
        new Runbook.Ownership(Optional.empty(), guide.owner(), Optional.empty(), List.of()), facts);
    FactList aside = new FactList();
    guide.owner().ifPresent(owner -> aside.add("Owner", contacts.name(owner.value())));
    aside.add("Source", new RepositoryLinks(sources.catalog()).file(guide.location().file()));
    return new Masthead(List.of(), title, List.of(), lead, facts.done(), aside.done());
  }

  private List<Block> principles() {
    List<List<Inline>> items = guide.principles().stream().map(p -> Line.of(p).done()).toList();
    return items.isEmpty()
        ? List.of()
        : List.of(
            new Block.Callout(
                Block.Tone.NOTE, "Whatever happens", List.of(new Block.Bullets(items))));
  }

  private void addSections() {
    guide.firstMinutes().ifPresent(this::addFirstMinutes);
    section(
        GuideAnchors.TRIAGE, Sections.TRIAGE, new GuideTriage(sources.set()).of(guide.triage()));
    section(
        GuideAnchors.DECISIONS,
        Sections.DECISIONS,
        new GuideDecisions(sources, guide, steps).blocks());
    section(GuideAnchors.EVIDENCE, Sections.of(Phase.Kind.EVIDENCE), evidence());
    GuideMeasures measures = new GuideMeasures(sources, steps);
    section(
        GuideAnchors.MITIGATIONS, Sections.MITIGATIONS, measures.mitigations(guide.mitigations()));
    section(GuideAnchors.CRITERIA, Sections.CRITERIA, measures.criteria(guide.criteria()));
    GuideHandouts handouts = new GuideHandouts(sources.set(), steps);
    section(GuideAnchors.CHECKLISTS, Sections.CHECKLISTS, handouts.checklists(guide.checklists()));
    section(GuideAnchors.TEMPLATES, Sections.TEMPLATES, handouts.templates(guide.templates()));
    section(GuideAnchors.RECIPES, Sections.RECIPES, handouts.recipes(guide.recipes()));
    section(
        Anchors.REFERENCES,
        Sections.REFERENCES,
        new References(sources.set()).list(guide.references()));
  }

  /** A section, unless there is nothing in it. */
  private void section(String anchor, String title, List<? extends Block> blocks) {
    if (!blocks.isEmpty()) {
      body.add(new Block.Heading(2, anchor, Line.of(title).done()));
      body.addAll(blocks);
    }
  }

  private void addFirstMinutes(Guide.FirstMinutes first) {
    List<Block> blocks = new ArrayList<>();
    if (!first.steps().isEmpty()) {
      blocks.add(steps.section(GuideAnchors.FIRST_MINUTES, first.steps()));
    }
    Optional<String> time = first.within().map(Words::time);
    if (!first.otherwise().isEmpty()) {
      String title = time.map(t -> "When " + t + " are over").orElse("If that does not help");
      List<Block> way = List.of(steps.list(first.otherwise()));
      blocks.add(new Block.Callout(Block.Tone.WARNING, title, way));
    }
    String limit = time.map(t -> ": at most " + t).orElse("");
    section(GuideAnchors.FIRST_MINUTES, Sections.FIRST_MINUTES + limit, blocks);
  }

  private List<Block> evidence() {
    List<Block> blocks = new ArrayList<>();
    if (!guide.evidence().isEmpty()) {
      blocks.add(steps.section(GuideAnchors.EVIDENCE, guide.evidence()));
    }
    blocks.addAll(new FactList().add(Sections.KEEP, guide.keep()).blocks());
    return blocks;
  }
}
